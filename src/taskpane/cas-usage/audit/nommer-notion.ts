import { MODELES } from '../../../audit/reconnaissance/modeles'

/** Nom en clair d’une notion, dans le premier modèle qui la connaît ; la clef elle-même sinon. */
export function nommerNotion(notion: string): string {
  return MODELES.find(({ notions }) => Object.hasOwn(notions, notion))?.notions[notion]?.nom ?? notion
}
