import { describe, expect, it } from 'vitest';
import { fieldsOfImportKind, importFieldLabel, importKinds } from '../../src/shared/domain/import-kind.ts';
import { missingColumn } from '../../src/shared/domain/missing-column.ts';

describe.each(importKinds)('a file about %s', (kind) => {
  const fields = fieldsOfImportKind(kind);

  it('is offered every column it cannot do without', () => {
    expect(missingColumn(kind, fields)).toBeNull();
  });

  it('is offered each meaning once, under a label of its own', () => {
    const labels = fields.map((field) => importFieldLabel(field, kind));
    expect(new Set(labels).size).toBe(fields.length);
    expect(fields).not.toContain('notUsed');
  });
});

it('a file that tells one thing of people is not offered what it would not read', () => {
  expect(fieldsOfImportKind('training')).not.toContain('jobTitle');
  expect(fieldsOfImportKind('people')).toContain('jobTitle');
  expect(importFieldLabel('on', 'declines')).toBe('Declined on');
});
