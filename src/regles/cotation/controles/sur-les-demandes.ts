import type { Brut, ConstatDeTableau, Plage } from '../../com'
import { lireBooleen } from '../../com'
import type { Message } from '../../socle/message'
import { alertesDeDemandes } from '../alertes-de-demandes'
import { reconnaitreCritere } from '../catalogue-sne'
import { COT_08 } from '../champs-cerfa'
import { COT_10 } from '../criteres-locaux'
import { estPublicPrioritaire } from '../criteres-sne'
import type { CotationPrete } from '../demande'
import { noterMorceau, ponderer } from '../demande'
import { COT_09 } from '../exclusions'
import type { CritereDeGrille } from '../grille'
import { EN_ERREUR, NOTEE } from '../noter'
import { estRempli, pointsDeCritere } from '../points-de-critere'
import { mediane } from '../statistiques/ordre'
import { COT_13, estDeLocalisation } from './ancrage'
import { penalitesLonguesDesDemandes } from './penalites'
import { COT_16 } from './priorite'
import { relever } from './relever'

interface Notes {
  readonly notes: Float64Array
  readonly etats: Uint8Array
}

/**
 * Ce que seules des demandes montrent : critères locaux jamais remplis, cumuls, rang des prioritaires, effet de la
 * localisation.
 */
export function controlerSurLesDemandes(pret: CotationPrete, demandes: Plage, dureeLibre: boolean): ConstatDeTableau[] {
  const { contexte } = pret
  const { criteres } = pret.generale
  const notees = noter(pret, demandes)
  const vus = parcourir(pret, demandes, notees)
  const jamais = criteres.filter((critere, rang) => critere.id === null && vus.remplis[rang] === 0)
  return [
    ...jamais.map(({ ligne, libelle }) =>
      relever(COT_10, 'IF', { ligne }, 'grille-controle.jamais-active', {
        libelle,
      }),
    ),
    ...alertesDeDemandes(demandes, pret.generale, contexte, notees.notes, notees.etats).flatMap(enConstat),
    ...(dureeLibre ? [] : penalitesLonguesDesDemandes(demandes, criteres, contexte.calcul)),
    ...medianesDesPrioritaires(vus),
    ...effetDeLaLocalisation(pret, demandes, notees),
    ...(vus.enErreur > 0
      ? [
          relever(COT_16, 'IF', {}, 'grille-controle.demandes-en-erreur', {
            nombre: vus.enErreur,
          }),
        ]
      : []),
  ]
}

/** Alertes de la cotation, à la gravité du registre ; les points d'un même fait se relèvent déjà sur la grille. */
function enConstat({ id, donnees }: Message): ConstatDeTableau[] {
  if (id === 'cotation.cumul-recouvrement') return []
  if (id === 'cotation.situation-non-rattachee') return [relever(COT_08, 'IN', {}, id, donnees)]
  return [relever(COT_09, id === 'cotation.cumul-recouvrement-fort' ? 'AL' : 'IN', {}, id, donnees)]
}

function noter(pret: CotationPrete, demandes: Plage): Notes {
  const notes = new Float64Array(demandes.length)
  const etats = new Uint8Array(demandes.length)
  noterMorceau(pret, demandes, notes, etats)
  return { notes, etats }
}

interface Parcours {
  /** Demandes qui remplissent chaque critère. */
  readonly remplis: readonly number[]
  readonly enErreur: number
  readonly prioritaires: Float64Array
  readonly autres: Float64Array
}

function parcourir(pret: CotationPrete, demandes: Plage, { notes, etats }: Notes): Parcours {
  const { contexte } = pret
  const { criteres } = pret.generale
  const remplis = criteres.map(() => 0)
  const colonnes = colonnesPrioritaires(pret)
  const [prioritaires, autres] = [new Float64Array(demandes.length), new Float64Array(demandes.length)]
  let [p, a, enErreur] = [0, 0, 0]
  for (let i = 0; i < demandes.length; i += 1) {
    if (etats[i] === EN_ERREUR) enErreur += 1
    if (etats[i] !== NOTEE) continue
    const ligne = demandes[i] as readonly Brut[]
    let prioritaire = colonnes.some((colonne) => lireBooleen(ligne[colonne]) === true)
    for (let c = 0; c < criteres.length; c += 1) {
      const critere = criteres[c] as CritereDeGrille
      if (!estRempli(critere, pointsDeCritere(critere, ligne, contexte, null), ligne, contexte)) continue
      remplis[c] = (remplis[c] as number) + 1
      if (estPublicPrioritaire(critere.id)) prioritaire = true
    }
    if (prioritaire) prioritaires[p++] = notes[i] as number
    else autres[a++] = notes[i] as number
  }
  return {
    remplis,
    enErreur,
    prioritaires: prioritaires.subarray(0, p),
    autres: autres.subarray(0, a),
  }
}

/** Colonnes des demandes qui disent un public prioritaire, même si la grille ne le note pas. */
function colonnesPrioritaires({ entetes, generale }: CotationPrete): number[] {
  const notees = new Set(generale.criteres.map(({ colonne }) => colonne))
  return entetes.textes.flatMap((texte, rang) => {
    const reconnu = reconnaitreCritere(texte)
    return reconnu.genre === 'sne' && estPublicPrioritaire(reconnu.critere.id) && !notees.has(rang) ? [rang] : []
  })
}

/** Test (c) de COT-16 : la médiane des prioritaires ne doit pas être sous celle des autres. */
function medianesDesPrioritaires({ prioritaires, autres }: Parcours): ConstatDeTableau[] {
  if (prioritaires.length === 0 || autres.length === 0) {
    return [
      relever(
        COT_16,
        'IF',
        {},
        prioritaires.length === 0 ? 'grille-controle.sans-prioritaire' : 'grille-controle.tous-prioritaires',
      ),
    ]
  }
  if (mediane(prioritaires, prioritaires.length) >= mediane(autres, autres.length)) return []
  return [
    relever(COT_16, 'AL', {}, 'grille-controle.mediane', {
      prioritaires: prioritaires.length,
      autres: autres.length,
    }),
  ]
}

/** Test d'impact de COT-13 : demandes que la localisation, seule, fait passer derrière d'autres. */
function effetDeLaLocalisation(pret: CotationPrete, demandes: Plage, { notes: avec, etats }: Notes): ConstatDeTableau[] {
  const rangs = [...pret.criteres.keys()].filter((rang) => estDeLocalisation(pret.criteres[rang]?.critere.id ?? null))
  if (rangs.length === 0) return []
  const sans = noter(
    rangs.reduce((reste, rang) => ponderer(reste, rang, 0), pret),
    demandes,
  ).notes
  const notees = Uint32Array.from(etats.keys()).filter((rang) => etats[rang] === NOTEE)
  const trier = (notes: Float64Array): Float64Array => Float64Array.from(notees, (rang) => notes[rang] as number).sort()
  const [triees, trieesSans] = [trier(avec), trier(sans)]
  let nombre = 0
  for (const rang of notees) {
    if (devant(triees, avec[rang] as number) > devant(trieesSans, sans[rang] as number)) nombre += 1
  }
  const donnees = {
    nombre,
    total: notees.length,
    part: Math.round((nombre / notees.length) * 1000) / 1000,
  }
  return nombre === 0 ? [] : [relever(COT_13, 'IF', {}, 'grille-controle.effet-localisation', donnees)]
}

/** Notes strictement plus hautes, dans un tableau trié. */
function devant(triees: Float64Array, note: number): number {
  let [bas, haut] = [0, triees.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((triees[milieu] as number) <= note) bas = milieu + 1
    else haut = milieu
  }
  return triees.length - bas
}
