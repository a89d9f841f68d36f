export default {
  entry: './src/product.js',
  output: {
    path: new URL('public/assets', import.meta.url).pathname,
    publicPath: '/assets/',
    clean: true,
    // For a page whose policy asks for trusted types: webpack fetches by a script tag what is wanted later.
    trustedTypes: true,
  },
};
