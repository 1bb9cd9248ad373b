export { redigerMessage } from './rediger'
export { rendre } from './rendu'
export { sansCoupure } from './sans-coupure'
export type { CaseRendue, ResultatRendu } from './rendu'
