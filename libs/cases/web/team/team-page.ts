import { Component } from '@angular/core';

@Component({ selector: 'attune-team-page', template: '' })
export class TeamPage {}
