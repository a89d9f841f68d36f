export default {
  entry: './src/product.js',
  output: { path: new URL('public/assets', import.meta.url).pathname, publicPath: '/assets/', clean: true },
};
