import { auxQuinzeChiffres, enFraction, parametreEmploye } from '../../com'
import { P_COLLECTIVITES } from '../../parametres/flux'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, reference } from '../../socle/sources'
import { FLUX_15 } from '../collectivites'
import { tauxExacts } from '../part-exacte'
import { plafondDe } from '../plafonds'

export const FLUX_16: FicheDeRegle = {
  id: 'FLUX-16',
  titre: 'Proportion des garanties',
  nature: 'calcul',
  articles: [reference('circulaire seule', FLUX_2022, '4.3')],
  parametres: ['P_coll'],
  pointsOuverts: ['AMB-41'],
}

/** Ce qu'une collectivité garantit chez un bailleur, sur son territoire, dans les deux mesures ; `null` = non renseigné. */
export interface EntreeTauxJustifie {
  readonly garantis: number | null
  readonly total: number | null
  /** Taux que la collectivité demande, en points. */
  readonly demande: number | null
  readonly encoursGaranti: number | null
  readonly encoursTotal: number | null
  readonly lectures: Lectures
}

/** Part garantie, taux justifié, écart du taux demandé (fractions ; l'écart positif est de trop) ; `''` sans taux demandé. */
export type LigneDeTauxJustifie = readonly [garantie: number, justifie: number, ecart: number | '']

interface Mesure {
  readonly garanti: number
  readonly total: number
}

/**
 * Taux qu'une collectivité peut justifier par ses garanties : 20 % × part garantie (FLUX-16), part mesurée en logements, ou en
 * encours sous l'autre lecture d'AMB-41. `incomplet` : mesure manquante. `refuse` : total à 0, garantis supérieurs au total.
 */
export function tauxJustifie(entree: EntreeTauxJustifie, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeTauxJustifie[]> {
  const { demande, lectures } = entree
  const references = referencesDe([FLUX_16, FLUX_15])
  const mesure = mesurer(entree, lectures)
  if ('etat' in mesure) return { ...mesure, references }
  const plafond = plafondDe('collectivité') ?? 0
  const justifie = justifier(mesure, plafond)
  const ecart = demande === null ? '' : Number((enFraction(demande) - justifie).toPrecision(12))
  const ligne: LigneDeTauxJustifie = [auxQuinzeChiffres(mesure.garanti / mesure.total), justifie, ecart]
  const alertes = demande !== null && depasse(demande, mesure, plafond) ? [message('flux.taux-non-justifie', { demande: enFraction(demande), justifie })] : []
  if (!options.expliquer) return etabli([ligne], 'tableau', { alertes })
  return etabli([ligne], 'tableau', {
    alertes,
    references,
    parametres: [parametreEmploye(P_COLLECTIVITES, JOUR_DE_LA_CIRCULAIRE)],
    hypotheses: hypothesesTouchees(['AMB-40', 'AMB-41'], lectures, (autres) => {
      const autre = mesurer(entree, autres)
      if ('etat' in autre) return autre.etat === 'refuse' ? 'mesure refusée' : 'mesure à renseigner'
      return `${String(Number((100 * justifier(autre, plafond)).toPrecision(6))).replace('.', ',')} %`
    }),
    explication: [
      { etape: message('flux.etape.part-garantie'), calcul: message('flux.calcul.rapport', { n: mesure.garanti, total: mesure.total }), valeur: ligne[0] },
      { etape: message('flux.etape.taux-justifie'), calcul: message('flux.calcul.taux-justifie', { plafond }), valeur: justifie },
    ],
  })
}

function mesurer(entree: EntreeTauxJustifie, lectures: Lectures): Mesure | NonEtabli {
  const enEncours = rangDe(lectures, 'AMB-41') === 1
  const [garanti, total] = enEncours ? [entree.encoursGaranti, entree.encoursTotal] : [entree.garantis, entree.total]
  const [nomGaranti, nomTotal] = enEncours ? ['encours_garanti', 'encours_total'] : ['garantis', 'total']
  if (total === 0) return nonEtabli('refuse', [message('flux.total-nul', { argument: nomTotal })])
  const manques = [...(garanti === null ? [nomGaranti] : []), ...(total === null ? [nomTotal] : [])].join(', ')
  if (garanti === null || total === null) return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques })])
  if (garanti > total) {
    const donnees: Message['donnees'] = { argument: nomGaranti, lu: garanti, total }
    return nonEtabli('refuse', [message('flux.garantis-superieurs', donnees)])
  }
  return { garanti, total }
}

function justifier({ garanti, total }: Mesure, plafond: number): number {
  return auxQuinzeChiffres((plafond * garanti) / total / 100)
}

/** demandé > plafond × garanti / total, sur des entiers. */
function depasse(demande: number, { garanti, total }: Mesure, plafond: number): boolean {
  const [exact = 0n, tout = 0n, maximum = 0n, part = 0n] = tauxExacts([demande, total, plafond, garanti]).taux
  return exact * tout > maximum * part
}
