// The model of names with the weights that are shipped.
import { NameModel } from './model.ts';
import weights from './weights.json' with { type: 'json' };

let model: NameModel | undefined;

/** Made when a text first needs it. */
export function nameModel(): NameModel {
  model ??= new NameModel(weights);
  return model;
}
