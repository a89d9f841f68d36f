addEventListener('stockline-withdrawal', (event) => {
  const body = JSON.stringify(event.detail);
  const isQueued = navigator.sendBeacon('/orders/7/withdrawal', body);
  if (!isQueued) event.preventDefault();
});
