// The names alone: what shows them doesn't have to load all readers.
const files = import.meta.glob<string>('./readers/*.ts', { eager: true, import: 'NAME' });

/** The product's own name of a helpdesk; its id where no reader has it. */
export const nameOfHelpdesk = (id: string): string => files[`./readers/${id}.ts`] ?? id;
