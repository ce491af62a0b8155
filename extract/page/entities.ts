// Entities that a page escaped twice: attribute values and JSON strings that still hold `&amp;` or `&#8217;`.
import { decodeHTML } from 'entities';

export function decodeEntities(text: string): string {
  return /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i.test(text) ? decodeHTML(text) : text;
}
