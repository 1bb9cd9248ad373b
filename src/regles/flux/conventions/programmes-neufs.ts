import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import { constatSansJour, declarerSuivi, placerConstat } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { enIso } from '../../socle/jour'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'
import { lireReservataire } from '../reservataire'
import { estLEtat } from './contingent-de-l-etat'
import { nomsDe } from './liste-de-noms'

export const FLUX_27: FicheDeRegle = {
  id: 'FLUX-27',
  titre: 'Programmes neufs et premières attributions',
  nature: 'controle',
  articles: [reference('art. R. 441-5 du CCH', FLUX_2022, '4.5')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  programme: { titres: ['programme'], type: 'texte', exigee: true },
  logements: { titres: ['logements'], type: 'entier', zeroVide: true },
  miseEnService: { titres: ['mise en service', 'date de mise en service', 'livré le'], type: 'date', exigee: true },
  reservataires: { titres: ['réservataires', 'réservataires à consulter'], type: 'texte', exigee: true },
  consultes: { titres: ['réservataires consultés', 'consultés'], type: 'texte', exigee: true },
  repartition: { titres: ['répartition convenue'], type: 'texte' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

interface Oublis {
  readonly nombre: number
  /** Noms des oubliés ; `""` quand les cellules comptent au lieu de nommer. */
  readonly noms: string
}

const NOMBRE = /^\d+$/

/**
 * Un seul nom pour les réservataires uniques : l'État (préfet, agents), Action Logement (ALS). Les autres gardent le leur : deux
 * collectivités, deux EPCI sont deux réservataires.
 */
function designer(nom: string): string {
  if (estLEtat(nom)) return 'etat'
  return lireReservataire(nom) === 'Action Logement' ? 'action logement' : normaliser(nom)
}

/** Réservataires que la concertation a oubliés : par leurs noms, ou par différence quand les deux cellules portent un nombre. */
function oublis({ reservataires, consultes }: Ligne): Oublis | null {
  if (reservataires === null) return null
  if (NOMBRE.test(reservataires) && (consultes === null || NOMBRE.test(consultes))) {
    return { nombre: Math.max(0, Number(reservataires) - Number(consultes ?? 0)), noms: '' }
  }
  if (NOMBRE.test(reservataires) || (consultes !== null && NOMBRE.test(consultes))) return null
  const dits = new Set(nomsDe(consultes).map(designer))
  const oublies = nomsDe(reservataires).filter((nom) => {
    const nouveau = !dits.has(designer(nom))
    dits.add(designer(nom))
    return nouveau
  })
  return { nombre: oublies.length, noms: oublies.join(', ') }
}

function constatsDe(ligne: Ligne, { jour }: ContexteDeSuivi): ConstatDeTableau[] {
  const { numero, miseEnService, consultes, repartition } = ligne
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_27.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const nom = ligne.programme ?? `ligne ${numero}`
  const oublies = oublis(ligne)
  if (oublies === null) return [placerConstat(lieu('reservataires'), 'IF', 'flux-conventions.reservataires-non-dits', { nom })]
  if (miseEnService === null)
    return [placerConstat(lieu('miseEnService'), 'IF', 'flux-conventions.mise-en-service-absente', { nom })]
  if (jour === null && (oublies.nombre > 0 || repartition === null)) return [constatSansJour(FLUX_27.id)]
  if (jour !== null && jour < miseEnService) return []
  const date = enIso(miseEnService)
  if (oublies.nombre > 0) {
    const id =
      consultes === null
        ? 'flux-conventions.sans-concertation'
        : oublies.noms === ''
          ? 'flux-conventions.consultes-en-nombre'
          : 'flux-conventions.consultes-nommes'
    return [placerConstat(lieu('consultes'), 'AL', id, { nom, date, nombre: oublies.nombre, noms: oublies.noms })]
  }
  return repartition === null
    ? [placerConstat(lieu('repartition'), 'IF', 'flux-conventions.repartition-absente', { nom, date })]
    : []
}

export const SUIVI_PROGRAMMES_NEUFS = declarerSuivi({
  id: 'FLUX-27',
  titre: 'Programmes neufs',
  aide: 'Une ligne par programme mis en service : réservataires à consulter, réservataires consultés, répartition convenue. Le contrôle nomme ceux qui ont été oubliés.',
  fiches: [FLUX_27],
  colonnes: COLONNES,
  aides: {
    programme: 'Nom du programme.',
    logements: 'Logements mis en service. 0 ou vide : non dit.',
    miseEnService: 'Date de première mise en service. 0 ou vide : non dite.',
    reservataires: 'Réservataires à consulter, séparés par un point-virgule, ou leur nombre. 0 ou vide : non dits.',
    consultes: 'Réservataires consultés, de même. 0 ou vide : aucun.',
    repartition: 'Répartition convenue des premières attributions. 0 ou vide : non convenue.',
  },
  calculees: [
    { titre: 'réservataires oubliés', unite: 'réservataires' },
    { titre: 'lesquels', unite: 'texte' },
  ],
  exemple: [['Programme A', 40, '2024-09-01', 'État ; Ville ; ALS ; EPCI', 'État ; Ville ; ALS', null]],
  controler: (lignes, contexte) => ({
    constats: lignes.flatMap((ligne) => constatsDe(ligne, contexte)),
    calculs: lignes.map((ligne) => {
      const oublies = oublis(ligne)
      return oublies === null ? ['', ''] : [oublies.nombre, oublies.noms]
    }),
  }),
})
