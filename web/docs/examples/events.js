addEventListener('stockline-promised', ({ target, detail }) => {
  console.log(target.sku, detail.promise.status, detail.promise.deliver?.latest);
});
addEventListener('stockline-error', ({ target, detail }) => {
  for (const { code, message } of detail.errors) console.log(target.sku, code, message);
});
