/** What the panel fills into the ready words of a play from the case. */
export const FILLED_HOLES = ['name', 'order', 'agent'] as const;
/** What somebody has to decide first: it stays a blank until the agent fills it in (R10, R36). */
export const OPEN_HOLES = ['amount', 'date', 'text'] as const;

/** What the ready words of a play can leave room for. */
export const PLAY_HOLES: readonly string[] = [...FILLED_HOLES, ...OPEN_HOLES];
