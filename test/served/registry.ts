import { nameOfHelpdesk, readers as shipped } from '../../lib/ticket/registry';
import { served } from './reader';

export { nameOfHelpdesk };

/** The readers of the test build: what is shipped, and the served desk. */
export const readers = [...shipped, served];
