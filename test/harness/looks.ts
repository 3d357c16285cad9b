import axe from 'axe-core';
import type { View } from './rig.ts';

interface Violation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

const asLine = ({ id, nodes }: Violation): string =>
  `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`;

/** What sticks out of the document's width; things that scroll by themselves or are hidden from sight are meant to be wider. */
const STICKING_OUT = `
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => element && (/(auto|scroll|hidden)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.querySelectorAll('body *')]
    .filter((element) => { const { left, right, width: w } = element.getBoundingClientRect(); return w > 1 && (right > width + 1 || left < -1); })
    .filter((element) => !element.closest('.visually-hidden') && !scrolls(element.parentElement))
    .map((element) => element.outerHTML.slice(0, 120));`;

/** What sticks out of a document, as the beginning of its markup. */
export const sticksOut = (view: View): Promise<string[]> => view.run<string[]>(STICKING_OUT);

/** What stands in the way of people who hear, see badly or type, a line for each rule that is broken. */
export async function violations(view: View): Promise<string[]> {
  return (await view.run<Violation[]>(`${axe.source}; return (await axe.run()).violations;`)).map(asLine);
}
