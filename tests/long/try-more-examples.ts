import fc from 'fast-check';

/** Property tests that do not say how many examples they want get fifty times the usual number. */
fc.configureGlobal({ numRuns: 5_000 });
