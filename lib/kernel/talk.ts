/** From so many apologies on, one more does harm (P7). */
export const ENOUGH_APOLOGIES = 2;
