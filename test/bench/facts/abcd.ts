import { linesOf, type Labelled } from './corpus';

/** An opening of a shop's dialogue with what the shop's agents did about it. */
interface Opening {
  id: string;
  complaint: boolean;
  our_category: string;
  our_goal: string;
  turns: [role: string, text: string][];
  gold_order_id: string | null;
  order_id_in_text: boolean;
}

/** The matters of that shop's guideline in the names of the label guide; any of them is right. */
const CATEGORIES: Record<string, string[]> = {
  refund_not_received: ['refund_or_return'],
  refund_request: ['refund_or_return'],
  wrong_item: ['wrong_item', 'refund_or_return'],
  defective: ['damaged_or_defective', 'refund_or_return'],
  late_delivery: ['late_delivery', 'not_received'],
  price_discount_dispute: ['price_or_promotion'],
  order_discrepancy: ['late_delivery', 'wrong_item', 'billing', 'price_or_promotion'],
  billing: ['billing'],
  shipping_fee: ['billing', 'price_or_promotion'],
  account_service: ['website_or_app', 'billing'],
  site_technical: ['website_or_app'],
  out_of_stock: ['other', 'service_or_staff'],
};
const GOALS: Record<string, string[]> = {
  information: ['explanation'],
  help: ['explanation', 'repair'],
  restore: ['explanation', 'repair'],
  return_or_refund: ['refund', 'replacement'],
  correction_or_refund: ['replacement', 'refund', 'price_correction'],
  refund: ['refund'],
  removal_or_refund: ['refund', 'cancellation', 'price_correction'],
  fee_removal: ['price_correction', 'refund'],
  replacement: ['replacement', 'delivery'],
  change_delivery: ['delivery', 'explanation'],
  discount: ['price_correction', 'compensation'],
  discount_or_apology: ['compensation', 'apology'],
};

const labelled = (opening: Opening): Labelled => ({
  id: opening.id,
  lang: 'en',
  text: opening.turns.flatMap(([role, text]) => (role === 'customer' ? [text] : [])).join('\n'),
  is_complaint: opening.complaint,
  categories: CATEGORIES[opening.our_category] ?? [],
  goals: GOALS[opening.our_goal] ?? [],
  claimed: [],
  order_ids: opening.order_id_in_text && opening.gold_order_id !== null ? [opening.gold_order_id] : [],
  heat: undefined,
  threatens: [],
});

/** The openings as labelled texts; undefined where they are not on this machine. Their sums, heat and threats were never labelled. */
export const openings = (): Labelled[] | undefined => linesOf<Opening>('abcd-dev.jsonl')?.map(labelled);
