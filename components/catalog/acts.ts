import { createContext, useContext } from 'react';
import type { Option, Policy } from '@/lib/policy/schema';

/** What a lead can do with the rows of a catalog. The same object for as long as the screen is open: rows are not painted anew for it. */
export interface CatalogActs {
  /** Changes one option; it can be undone. */
  change: (id: string, change: (option: Option) => Option) => void;
  /** Keeps what was typed and can't be read; undefined forgets it. */
  keepText: (id: string, path: string, text: string | undefined) => void;
  /** Opens the whole option below its row, at a field of it; the same again closes it. */
  open: (id: string, path?: string) => void;
  close: () => void;
  /** Leads to the place of a path where it is shown now. */
  goTo: (id: string, path: string) => void;
  /** Puts a blank row at the end. */
  add: () => void;
  copy: (id: string) => void;
  /** Puts a row before the one above it, or behind the one below it; `column` keeps the cell that was in focus. */
  moveUp: (id: string, above: string, column?: string) => void;
  moveDown: (id: string, below: string, column?: string) => void;
  retire: (id: string) => void;
  bringBack: (id: string) => void;
  remove: (id: string) => void;
}

/** What all rows of a table have in common. */
export interface CatalogFrame {
  acts: CatalogActs;
  /** The currency in which the table shows amounts, and those that an option can be given in. */
  currency: string;
  currencies: readonly string[];
  levels: Policy['authority']['levels'];
  /** Codes of the countries that a condition may name. */
  countries: readonly string[];
  today: string;
}

export const FrameContext = createContext<CatalogFrame | undefined>(undefined);

/** The table that this row belongs to. */
export function useFrame(): CatalogFrame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('a row without its table');
  return frame;
}
