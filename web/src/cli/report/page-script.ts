/** What a report's page runs: the columns sort. Without it the page reads the same. */
export const pageScript = `
for (const table of document.querySelectorAll('table')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => head.querySelector('button')?.addEventListener('click', () => {
    const turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending');
    const body = table.tBodies[0];
    const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
    const rows = [...body.rows].map((row) => [key(row), row]);
    rows.sort(([one], [other]) => {
      // What has none comes last, whichever way it is sorted.
      if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
      return turn * one.localeCompare(other, 'en', { numeric: true });
    });
    body.append(...rows.map(([, row]) => row));
  }));
}
`;
