import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Note } from '@attune/notes/contract';
import { formatPart, sharedPart } from '@attune/notes/ui';
import { Connection, ProblemError, Session, type OpenCase } from '@attune/shared/web';
import { DraftPlaces, type FoundDraft } from '../autosave/draft-places';
import { Notes } from '../notes';
import { NoteOpening } from './note-opening';

const caseId = '0199c0de-0000-7000-8000-0000000000ca';
const noteId = '0199c0de-0000-7000-8000-0000000000a1';
const sessionId = '0199c0de-0000-7000-8000-00000000005e';
const plan = sharedPart('plan');
const couple = { id: caseId, kind: 'couple' } as OpenCase;

const aNote = (facts: Partial<Note> = {}): Note => ({
  id: noteId,
  caseId,
  sessionId,
  session: null,
  format: 'soap',
  audience: 'care_team',
  author: { personId: '0199c0de-0000-7000-8000-0000000000aa', name: 'Anna' },
  mine: true,
  state: 'draft',
  body: { sections: { plan: 'Old' }, partners: [] },
  addenda: [],
  createdAt: '2026-11-22T10:00:00Z',
  updatedAt: '2026-11-22T10:00:00Z',
  signedAt: null,
  lateEntry: false,
  version: 3,
  ...facts,
});
const aDraft = (text: string): FoundDraft => ({
  draftId: `note:${noteId}:tab`,
  noteId,
  keptAt: '2026-11-22T11:00:00Z',
  caseId,
  sessionId,
  parts: { [formatPart]: 'soap', [plan]: text },
  saved: { parts: { [formatPart]: 'soap', [plan]: 'Old' }, version: 3 },
  sent: [],
});
const refused = (status: number) => new ProblemError({ type: '', title: '', status, detail: '', instance: '' });

describe('NoteOpening', () => {
  let stored: Note | ProblemError;
  let kept: FoundDraft[];
  let ofSession: { id: string; state: 'draft' | 'signed'; mine: boolean }[];
  const opening = () => TestBed.inject(NoteOpening);

  beforeEach(() => {
    stored = aNote();
    kept = [];
    ofSession = [];
    const answer = async () => {
      if (stored instanceof ProblemError) {
        throw stored;
      }
      return stored;
    };
    const notes = {
      read: answer,
      list: async () => ({ items: [], nextCursor: null }),
      session: async () => ({ id: sessionId, notes: ofSession }),
      sessions: async () => ({ items: [], nextCursor: null }),
      save: async () => ({ version: 4 }),
    };
    const drafts = {
      find: async () => kept,
      findFor: async () => kept[0] ?? null,
      place: () => 'here',
      put: async () => true,
      remove: async () => undefined,
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: Notes, useValue: notes },
        { provide: DraftPlaces, useValue: drafts },
        { provide: Connection, useValue: { state: signal('online') } },
        { provide: Session, useValue: { expired: signal(false) } },
      ],
    });
  });

  it('begins a note about the session in the address, in the couple’s format', async () => {
    const open = await opening().begin(noteId, couple, sessionId);
    expect(open).toMatchObject({ kind: 'draft', noteId });
    if (open.kind === 'draft') {
      expect(open.sessionId()).toBe(sessionId);
      expect(open.autosave.parts()).toEqual({ [formatPart]: 'couple-session' });
      expect(open.autosave.dirty()).toBe(false);
    }
  });

  it('goes to the draft that the session has already', async () => {
    ofSession = [{ id: 'there', state: 'draft', mine: true }];
    expect(await opening().begin(noteId, couple, sessionId)).toEqual({ kind: 'elsewhere', noteId: 'there' });
  });

  it('goes to the draft of the session that only this device has', async () => {
    kept = [{ ...aDraft('Kept'), saved: null }];
    expect(await opening().begin('another', couple, sessionId)).toEqual({ kind: 'elsewhere', noteId });
  });

  it('opens what the device kept on top of what the server has', async () => {
    kept = [aDraft('Old and new')];
    const open = await opening().read(noteId, caseId);
    expect(open.kind === 'draft' && open.autosave.parts()[plan]).toBe('Old and new');
    expect(open.kind === 'draft' && open.autosave.dirty()).toBe(true);
  });

  it('opens what the device kept when the server cannot be asked', async () => {
    stored = refused(0);
    kept = [aDraft('Only here')];
    const open = await opening().read(noteId, caseId);
    expect(open.kind === 'draft' && open.autosave.parts()[plan]).toBe('Only here');
  });

  it('says that there is no such note when neither has it', async () => {
    stored = refused(404);
    await expect(opening().read(noteId, caseId)).rejects.toBe(stored);
  });

  it('hands over words that came too late for the signature', async () => {
    stored = aNote({ state: 'signed' });
    kept = [aDraft('Old, and too late')];
    expect(await opening().read(noteId, caseId)).toMatchObject({
      kind: 'signed',
      unsent: { parts: { [plan]: 'Old, and too late' }, places: [`note:${noteId}:tab`] },
    });
  });

  it('has nothing left over when the signed note holds every word', async () => {
    stored = aNote({ state: 'signed', body: { sections: { plan: 'Old and new' }, partners: [] } });
    kept = [aDraft('Old and new')];
    expect(await opening().read(noteId, caseId)).toMatchObject({ kind: 'signed', unsent: null });
  });
});
