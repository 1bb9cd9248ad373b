export { redigerMessage } from './rediger'
export { rendre, rendreCase } from './rendu'
export { sansCoupure } from './sans-coupure'
export type { CaseRendue, ResultatRendu } from './rendu'
