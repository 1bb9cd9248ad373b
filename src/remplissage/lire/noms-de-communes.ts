import type { Message } from '../../regles'
import { normaliser } from '../../regles'
import { nommer } from '../../trames'
import { clef } from '../modele/modele'

/** Au-delà, EQUIV rend `#VALEUR!`. */
const NOM_MAX = 255
/** EQUIV les prend pour « n'importe quel texte ». */
const JOKERS = /[*?~]/

/** Les formules cherchent une commune par son nom : il doit être seul, et se chercher à la lettre. Une phrase par empêchement. */
export function nomsImpossibles(noms: readonly string[]): readonly Message[] {
  const impossibles = noms.filter((nom) => JOKERS.test(nom) || nom.length > NOM_MAX).map((nom) => nom.slice(0, 60))
  const doubles = nomsEnDouble(noms)
  return [
    ...(impossibles.length > 0 ? [{ id: 'remplissage.nom-impossible', donnees: { noms: nommer(impossibles) } }] : []),
    ...(doubles.length > 0 ? [{ id: 'remplissage.commune-en-double', donnees: { noms: nommer(doubles) } }] : []),
  ]
}

/** Noms qu'un accent, une apostrophe ou un trait d'union distingue seul : deux communes pour une formule, sans doute une. */
export function nomsProches(noms: readonly string[]): readonly Message[] {
  const parForme = new Map<string, readonly string[]>()
  for (const nom of noms) parForme.set(normaliser(nom), [...(parForme.get(normaliser(nom)) ?? []), nom])
  const proches = [...parForme.values()].filter((semblables) => semblables.length > 1).flat()
  return proches.length === 0 ? [] : [{ id: 'remplissage.communes-proches', donnees: { noms: nommer(proches) } }]
}

function nomsEnDouble(noms: readonly string[]): readonly string[] {
  const vus = new Set<string>()
  const doubles = new Set<string>()
  for (const nom of noms) {
    if (vus.has(clef(nom))) doubles.add(nom)
    vus.add(clef(nom))
  }
  return [...doubles]
}
