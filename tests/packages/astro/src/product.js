import 'stockline/define/availability';

const availability = document.querySelector('stockline-availability');
const button = document.querySelector('button');

document.querySelector('select').addEventListener('change', ({ target }) => {
  availability.setAttribute('sku', target.value);
});

availability.addEventListener('stockline-promised', ({ detail }) => {
  button.disabled = false;
  button.textContent = detail.promise.status === 'made_to_order' ? 'Have it made' : 'Add to cart';
});
