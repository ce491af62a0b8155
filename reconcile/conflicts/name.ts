// Names that differ: one person under two spellings, or one model or firm under a garbled name.
import type { Finding } from './conflictLine.ts';
import { compareFirmNames } from './firmName.ts';
import { compareModelNames } from './modelName.ts';
import { compareVersions } from './modelVersion.ts';
import { comparePersonNames } from './personName.ts';
import type { Statement } from './statement.ts';
import type { ConflictContext } from './conflicts.ts';

export function compareNames(statements: readonly Statement[], context: ConflictContext): Finding[] {
  return [
    ...comparePersonNames(statements),
    ...compareModelNames(statements, context),
    ...compareFirmNames(statements, context),
    ...compareVersions(statements),
  ];
}
