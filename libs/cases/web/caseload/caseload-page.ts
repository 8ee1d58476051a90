import { Component } from '@angular/core';

@Component({ selector: 'attune-caseload-page', template: '' })
export class CaseloadPage {}
