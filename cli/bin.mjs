#!/usr/bin/env node
// The packed program: TypeScript is loaded as it stands.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
