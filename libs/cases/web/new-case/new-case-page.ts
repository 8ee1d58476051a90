import { Component } from '@angular/core';

@Component({ selector: 'attune-new-case-page', template: '' })
export class NewCasePage {}
