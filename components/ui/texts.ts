/** A text of the team by language. */
export type Texts = Readonly<Record<string, string>>;

/** A text in the language of the screen, else in English, else in any that it has. */
export const inLanguage = (texts: Texts | undefined, language: string): string | undefined =>
  texts?.[language] ?? texts?.en ?? Object.values(texts ?? {})[0];
