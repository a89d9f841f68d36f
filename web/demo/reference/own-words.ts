/** Words of a shop's own: the page gives them to the elements of one state, whose script is written from them. */
export const ownWords = {
  status: { in_stock: 'On our shelf' },
  details: 'All about it',
};

export function giveOwnWords(page: Document): void {
  for (const element of page.querySelectorAll('.own-words')) Object.assign(element, { messages: ownWords });
}
