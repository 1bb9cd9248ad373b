import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import { constatSansJour, declarerSuivi, placerConstat } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enCivil, enIso } from '../../socle/jour'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_35: FicheDeRegle = {
  id: 'FLUX-35',
  titre: 'Bilan en commission et en conseil',
  nature: 'echeance',
  articles: [reference('sans article : bilan annuel des attributions', FLUX_2022, '5.2')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  instance: { titres: ['commission', 'instance'], type: 'texte', exigee: true },
  bailleur: { titres: ['bailleur'], type: 'texte' },
  annee: { titres: ['année de présentation', 'année'], type: 'entier', zeroVide: true },
  presentation: { titres: ['date de présentation', 'présenté le'], type: 'date', exigee: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** Conseil d'administration ou de surveillance : la présentation y est souhaitée, non obligatoire. */
function estUnConseil(instance: string | null): boolean {
  return /^(?:ca$|conseil\b)/.test(normaliser(instance ?? ''))
}

function anneeDe(jour: Jour): number {
  return Math.floor(enCivil(jour) / 10000)
}

/** Une présentation postérieure au jour du contrôle n'a pas encore eu lieu. */
function presenteeAu({ presentation }: Ligne, jour: Jour | null): Jour | null {
  return presentation !== null && jour !== null && presentation > jour ? null : presentation
}

function reste(ligne: Ligne, jour: Jour | null): boolean {
  const { annee } = ligne
  const presentation = presenteeAu(ligne, jour)
  return presentation === null || (annee !== null && anneeDe(presentation) !== annee)
}

function constatsDe(ligne: Ligne, { jour }: ContexteDeSuivi): ConstatDeTableau[] {
  const { numero, annee } = ligne
  const presentation = ligne.annee === null ? ligne.presentation : presenteeAu(ligne, jour)
  const lieu = { regle: FLUX_35.id, ligne: numero, colonne: COLONNES.presentation.titres[0] }
  const nom = ligne.instance ?? `ligne ${numero}`
  if (presentation !== null) {
    if (annee === null || anneeDe(presentation) === annee) return []
    return [
      placerConstat(lieu, 'IN', 'flux-conventions.presentation-autre-annee', {
        nom,
        presentation: enIso(presentation),
        annee: String(annee),
      }),
    ]
  }
  if (estUnConseil(ligne.instance)) return [placerConstat(lieu, 'IF', 'flux-conventions.conseil-souhaite', { nom })]
  if (annee === null) return [placerConstat(lieu, 'EL', 'flux-conventions.commission-sans-date', { nom })]
  if (jour === null) return [constatSansJour(FLUX_35.id)]
  if (anneeDe(jour) > annee) return [placerConstat(lieu, 'EL', 'flux-conventions.commission-sans-date', { nom })]
  return [placerConstat(lieu, 'IF', 'flux-conventions.commission-a-venir', { nom, annee: String(annee) })]
}

export const SUIVI_COMMISSIONS = declarerSuivi({
  id: 'FLUX-35',
  titre: 'Bilan présenté aux commissions',
  aide: 'Une ligne par commission d’attribution, et par conseil d’administration si on le suit. Le bilan annuel des attributions se présente à chaque commission ; la somme de la colonne calculée dit combien restent.',
  fiches: [FLUX_35],
  colonnes: COLONNES,
  aides: {
    instance: 'Nom de la commission d’attribution, ou « conseil d’administration ».',
    bailleur: 'Bailleur.',
    annee: 'Année où le bilan se présente. 0 ou vide : toute date convient.',
    presentation: 'Date de présentation du bilan. 0, vide ou à venir au jour du contrôle : pas encore présenté.',
  },
  calculees: [{ titre: 'reste à présenter', unite: 'commissions' }],
  exemple: [
    ['Commission Nord', 'Bailleur A', 2024, '2024-03-12'],
    ['Commission Sud', 'Bailleur A', 2024, '2024-03-19'],
    ['Commission Est', 'Bailleur A', 2024, null],
  ],
  controler: (lignes, contexte) => ({
    constats: lignes.flatMap((ligne) => constatsDe(ligne, contexte)),
    calculs: lignes.map((ligne) => [reste(ligne, contexte.jour) && !estUnConseil(ligne.instance) ? 1 : 0]),
  }),
})
