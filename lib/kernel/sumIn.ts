const SUM =
  /[€$£₽]\s?\p{N}[\p{N}.,٬٫]{0,12}|\p{N}[\p{N}.,٬٫]{0,12}\s?(?:[€$£₽%٪]|(?:eur|euros?|usd|dollars?|gbp|руб(?:л\p{L}{1,4})?|тыс|тум|تومان|ریال|درصد)(?!\p{Ll}))/iu;

/** The first sum or share in running words, as it is written there; what it comes to is not asked. */
export const sumIn = (text: string): string | undefined => SUM.exec(text)?.[0];
