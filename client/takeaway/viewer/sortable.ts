/** Turns a table's heads into buttons that sort its rows, upwards and downwards in turn. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const cells = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
      const figures = cells.some((row) => row.cells[column]?.dataset['value'] !== undefined);
      const before = head.getAttribute('aria-sort');
      const upwards = before === null ? !figures : before === 'descending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', upwards ? 'ascending' : 'descending');
      const sorted = cells.sort((a, b) => compared(a.cells[column], b.cells[column]) * (upwards ? 1 : -1));
      table.tBodies[0]?.append(...sorted);
    });
  });
}

function compared(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined): number {
  const figures = [a?.dataset['value'], b?.dataset['value']].map(Number);
  const [first = NaN, second = NaN] = figures;
  if (!Number.isNaN(first) && !Number.isNaN(second)) return first - second;
  return (a?.textContent ?? '').localeCompare(b?.textContent ?? '', 'en', { numeric: true });
}
