/** The page's own elements, by id and with their type. One that is missing is a fault of index.html and says so. */
export function element<Type extends Element>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no ${type.name} with the id "${id}".`);
  return found;
}
