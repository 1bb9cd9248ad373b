import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_22: FicheDeRegle = {
  id: 'FLUX-22',
  titre: 'Échelle de la convention',
  nature: 'controle',
  articles: [reference('art. R. 441-5 du CCH et décret 2020-145', FLUX_2022, '2')],
  parametres: [],
  pointsOuverts: [],
}

export interface CleDeConvention {
  readonly reservataire: string | null
  readonly bailleur: string | null
  readonly departement: string | null
}

/** Clé réservataire × bailleur × département ; `null` s'il en manque un. */
export function cleDe({ reservataire, bailleur, departement }: CleDeConvention): string | null {
  if (reservataire === null || bailleur === null || departement === null) return null
  return [reservataire, bailleur, departement].map(normaliser).join('|')
}

const CODE = /^(?:0?[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-8])$/
/** Départements dont le nom porte « et » : ce n'en est qu'un. */
const NOMS_COMPOSES = new Set([
  'eure et loir',
  'ille et vilaine',
  'indre et loire',
  'loir et cher',
  'lot et garonne',
  'maine et loire',
  'meurthe et moselle',
  'saone et loire',
  'seine et marne',
  'tarn et garonne',
])

/** Nombre de départements qu'une cellule nomme : « 69, 38 » en fait deux, « Rhône (69) » et « Seine-et-Marne » un. */
export function nombreDeDepartements(texte: string): number {
  const morceaux = texte.split(/[;,/+&()\n]| - | – /).flatMap((morceau) => {
    const mots = normaliser(morceau)
      .split(' ')
      .filter((mot) => mot !== '')
    const codes = mots.filter((mot) => CODE.test(mot))
    const nom = mots
      .filter((mot) => !CODE.test(mot))
      .join(' ')
      .replace(/^et | et$/g, '')
    const noms = NOMS_COMPOSES.has(nom) ? [nom] : nom.split(' et ').filter((partie) => partie !== '' && partie !== 'et')
    return [...codes.map(() => 'code' as const), ...noms.map(() => 'nom' as const)]
  })
  const codes = morceaux.filter((genre) => genre === 'code').length
  return Math.max(codes, morceaux.length - codes)
}
