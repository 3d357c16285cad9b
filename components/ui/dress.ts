import { speak, type Scope, type Speech } from '@/lib/i18n/i18n';
import { interfaceLanguage, type Settings } from '@/lib/settings/settings';

/** Turns the document to the agent's language, its direction and the look that was set. Gives the words. */
export async function dress(settings: Settings, scope: Scope = 'panel'): Promise<Speech> {
  const speech = await speak(interfaceLanguage(settings, navigator.languages), undefined, scope);
  Object.assign(document.documentElement, { lang: speech.language, dir: speech.direction });
  document.documentElement.dataset.look = settings.look;
  return speech;
}
