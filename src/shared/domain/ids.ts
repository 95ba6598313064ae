/** Branded ids: a mentor's id cannot be handed where a pairing's is expected. All are UUID text made by a port. */
type Id<Name extends string> = string & { readonly __id: Name };

export type ProgrammeId = Id<'programme'>;
export type CohortId = Id<'cohort'>;
export type PersonId = Id<'person'>;
export type StageId = Id<'stage'>;
export type StageTaskId = Id<'stage-task'>;
export type PairingId = Id<'pairing'>;
export type MatchRunId = Id<'match-run'>;
export type ConcernId = Id<'concern'>;
export type NoteId = Id<'note'>;
export type ImportId = Id<'import'>;
export type EventId = Id<'event'>;
export type MaterialId = Id<'material'>;
/** Names one change in the undo history. */
export type ChangeId = Id<'change'>;
