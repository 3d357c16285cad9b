import { readers as shipped } from '../../lib/ticket/registry';
import { served } from './reader';

/** The readers of the test build: what is shipped, and the served desk. */
export const readers = [...shipped, served];
