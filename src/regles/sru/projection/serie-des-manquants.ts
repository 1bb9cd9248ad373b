import type { Brut } from '../../com'
import { auxQuinzeChiffres } from '../../com'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { estNonEtabli } from '../entree'
import type { LecturesSru } from '../lectures-sru'
import { resoudreLectures } from '../lectures-sru'
import { deficitCalcule, deficitRetenu, SRU_02 } from '../logements-manquants'
import type { Annees } from './cible-du-repere'
import { alertesDesAnnees, parametresDeCible } from './cible-du-repere'
import type { Inventaire } from './inventaires'
import { lireInventaires } from './inventaires'

export const SRU_19: FicheDeRegle = {
  id: 'SRU-19',
  titre: 'Courbe annuelle des logements manquants',
  nature: 'calcul',
  articles: [reference('indicateur du contrat, sans article', GUIDE, 'annexe 3, volet 1-3')],
  parametres: ['P_cible.25', 'P_cible.20'],
  pointsOuverts: ['AMB-04'],
}

/** Première année de la courbe que le guide demande : la loi de janvier 2013 a relevé la cible de nombreuses communes. */
const PREMIERE_ANNEE = 2014
/** Variation annuelle, en pour cent des manquants de l'année d'avant, au-delà de laquelle une explication s'attend. */
const SAUT_A_EXPLIQUER = 20

/** Ce qu'une année a de particulier, en phrases que `textes` rédige ; `""` quand il n'y a rien à dire. */
export type NoteDAnnee = { readonly phrases: readonly Message[] } | ''
/** Année, logements manquants, variation depuis la ligne d'avant (`""` pour la première), note. */
export type LigneDeSerie = readonly [number, number, number | '', NoteDAnnee]

/**
 * Logements manquants de chaque inventaire et leur variation (SRU-19, SRU-02), par année croissante.
 * `incomplet` : tableau vide, cellule manquante. `refuse` : inventaire impossible, deux lignes pour la même année.
 */
export function serieDesManquants(
  plage: readonly (readonly Brut[])[],
  lectures: Lectures,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDeSerie[]> {
  const references = referencesDe([SRU_19, SRU_02])
  const inventaires = lireInventaires(plage)
  if (estNonEtabli(inventaires)) return { ...inventaires, references }
  const resolues = resoudreLectures(lectures)
  const manquants = manquantsDe(inventaires, resolues)
  const lignes = inventaires.map((inventaire, rang): LigneDeSerie => {
    const avant = inventaires[rang - 1]
    const variation = avant === undefined ? '' : (manquants[rang] ?? 0) - (manquants[rang - 1] ?? 0)
    return [inventaire.annee, manquants[rang] ?? 0, variation, noter(inventaire, avant, variation, manquants[rang - 1] ?? 0)]
  })
  const alertes = alertesDeSerie(inventaires, resolues)
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes, references })
  return etabli(lignes, 'tableau', {
    alertes,
    references,
    parametres: inventaires
      .filter(({ cible }, rang) => inventaires.findIndex((autre) => autre.cible === cible) === rang)
      .flatMap(({ cible }) => parametresDeCible(cible, anneesSous(cible, inventaires))),
    hypotheses: hypothesesTouchees(['AMB-04'], lectures, (autres) =>
      manquantsDe(inventaires, resoudreLectures(autres))
        .map((nombre, rang) => `${inventaires[rang]?.annee ?? ''} : ${nombre}`)
        .join(', '),
    ),
    explication: [...etapesDesAnnees(inventaires, manquants, resolues), ...etapeDeMoyenne(inventaires, manquants)],
  })
}

function manquantsDe(inventaires: readonly Inventaire[], lectures: LecturesSru): number[] {
  return inventaires.map(({ residences, logements, cible, notifies }) =>
    deficitRetenu(deficitCalcule(residences, logements, cible, lectures), notifies),
  )
}

function noter({ annee, cible }: Inventaire, avant: Inventaire | undefined, variation: number | '', manquantsAvant: number): NoteDAnnee {
  const phrases: Message[] = []
  if (annee < PREMIERE_ANNEE) phrases.push(message('sru-projection.note.avant', { annee: String(PREMIERE_ANNEE) }))
  if (avant !== undefined && variation !== '') {
    if (cible !== avant.cible) {
      const id = cible > avant.cible ? 'sru-projection.note.cible-relevee' : 'sru-projection.note.cible-abaissee'
      phrases.push(message(id, { avant: avant.cible, apres: cible }))
    }
    if (annee - avant.annee > 1) phrases.push(message('sru-projection.note.interruption', { annees: anneesEntre(avant.annee, annee) }))
    else if (100 * Math.abs(variation) > SAUT_A_EXPLIQUER * manquantsAvant) {
      phrases.push(message('sru-projection.note.saut', { seuil: SAUT_A_EXPLIQUER }))
    }
  }
  return phrases.length === 0 ? '' : { phrases }
}

function anneesEntre(avant: number, apres: number): string {
  return apres - avant === 2 ? String(avant + 1) : `${avant + 1} à ${apres - 1}`
}

function alertesDeSerie(inventaires: readonly Inventaire[], lectures: LecturesSru): Message[] {
  const trous = inventaires.flatMap(({ annee }, rang) => {
    const avant = inventaires[rang - 1]?.annee ?? annee
    return annee - avant > 1 ? [anneesEntre(avant, annee)] : []
  })
  const differents = inventaires.flatMap(({ annee, residences, logements, cible, notifies }) => {
    const calcule = deficitCalcule(residences, logements, cible, lectures)
    if (notifies === null || notifies === calcule) return []
    return [message('sru-projection.notifie-different', { annee: String(annee), notifies, calcule, ecart: notifies - calcule })]
  })
  return [
    ...(trous.length === 0 ? [] : [message('sru-projection.serie-interrompue', { annees: trous.join(', ') })]),
    ...differents,
    ...alertesDesAnnees(bornesDe(inventaires)),
  ]
}

function bornesDe(inventaires: readonly Inventaire[]): Annees {
  return [inventaires[0]?.annee ?? 0, inventaires[inventaires.length - 1]?.annee ?? 0]
}

function anneesSous(cible: number, inventaires: readonly Inventaire[]): Annees {
  return bornesDe(inventaires.filter((inventaire) => inventaire.cible === cible))
}

function etapesDesAnnees(inventaires: readonly Inventaire[], manquants: readonly number[], { deficitInferieur }: LecturesSru): Etape[] {
  const [ouvrante, fermante] = deficitInferieur ? ['⌊', '⌋'] : ['⌈', '⌉']
  return inventaires.map(({ annee, residences, logements, cible, notifies }, rang) => ({
    etape: message('sru-projection.etape.annee', { annee: String(annee) }),
    calcul:
      notifies === null
        ? message('sru.calcul.deficit', { cible, residences, logements, ouvrante, fermante })
        : message('sru.calcul.notifie', { notifies }),
    valeur: manquants[rang] ?? 0,
  }))
}

function etapeDeMoyenne(inventaires: readonly Inventaire[], manquants: readonly number[]): Etape[] {
  const [premiere, derniere] = bornesDe(inventaires) ?? [0, 0]
  if (derniere === premiere) return []
  const [debut = 0] = manquants
  const fin = manquants[manquants.length - 1] ?? 0
  return [
    {
      etape: message('sru-projection.etape.moyenne'),
      calcul: message('sru-projection.calcul.moyenne', { debut, fin, ans: derniere - premiere }),
      valeur: auxQuinzeChiffres((fin - debut) / (derniere - premiere)),
    },
  ]
}
