import { auxQuinzeChiffres, declarerSuivi, placerConstat, valeurDeLaCirculaire } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import { P_FLUX_PARC } from '../../parametres/flux-conventions'
import type { FicheDeRegle } from '../../socle/fiche'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_26: FicheDeRegle = {
  id: 'FLUX-26',
  titre: 'Actualisation annuelle',
  nature: 'calcul',
  articles: [reference('art. R. 441-5-2, III du CCH', FLUX_2022, '3')],
  parametres: ['P_flux_parc'],
  pointsOuverts: [],
}

const COLONNES = {
  reservataire: { titres: ['réservataire'], type: 'texte', exigee: true },
  bailleur: { titres: ['bailleur'], type: 'texte' },
  reservations: { titres: ['réservations', 'logements réservés'], type: 'entier', exigee: true },
  parc: { titres: ['parc', 'parc du bailleur'], type: 'entier', exigee: true },
  livraisons: { titres: ['livraisons'], type: 'entier' },
  demolitions: { titres: ['démolitions'], type: 'entier' },
  ventes: { titres: ['ventes'], type: 'entier' },
  finances: { titres: ['droits nouveaux', 'financements apportés'], type: 'entier' },
  eteints: { titres: ['droits éteints'], type: 'entier' },
  tauxPrecedent: { titres: ['taux précédent'], type: 'taux', zeroVide: true },
  taux: { titres: ['taux appliqué', 'taux de l’année'], type: 'taux', zeroVide: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** Réservations et parc après les mouvements de l'année ; `null` si l'un des deux nombres de départ manque. */
export interface Actualise {
  readonly reservations: number
  readonly parc: number
}

function actualiser(ligne: Ligne): Actualise | null {
  if (ligne.reservations === null || ligne.parc === null) return null
  return {
    reservations: ligne.reservations + (ligne.finances ?? 0) - (ligne.eteints ?? 0),
    parc: ligne.parc + (ligne.livraisons ?? 0) - (ligne.demolitions ?? 0) - (ligne.ventes ?? 0),
  }
}

/** Vrai si les nombres actualisés font un taux : parc non nul, droits entre zéro et le parc. */
function faitUnTaux({ reservations, parc }: Actualise): boolean {
  return parc > 0 && reservations >= 0 && reservations <= parc
}

function constatsDe(ligne: Ligne): ConstatDeTableau[] {
  const { numero, parc, tauxPrecedent, taux } = ligne
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_26.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const nom = ligne.reservataire ?? `ligne ${numero}`
  const actualise = actualiser(ligne)
  if (actualise === null) return [placerConstat(lieu('reservations'), 'IF', 'flux-conventions.actualisation-incomplete', { nom })]
  if (parc === 0 || !faitUnTaux(actualise)) {
    return [placerConstat(lieu('parc'), 'IN', 'flux-conventions.actualisation-impossible', { nom, ...actualise })]
  }
  const ecart = Math.abs(actualise.parc - (parc ?? 0))
  const pourcent = valeurDeLaCirculaire(P_FLUX_PARC)
  if (tauxPrecedent === null || taux !== tauxPrecedent || 100 * ecart <= pourcent * (parc ?? 0)) return []
  return [
    placerConstat(lieu('taux'), 'AL', 'flux-conventions.taux-inchange', {
      nom,
      taux,
      avant: parc ?? 0,
      apres: actualise.parc,
      pourcent,
    }),
  ]
}

function calculsDe(ligne: Ligne): (number | '')[] {
  const actualise = actualiser(ligne)
  if (actualise === null || ligne.parc === null || ligne.parc === 0 || !faitUnTaux(actualise)) return ['', '', '', '']
  const taux = actualise.reservations / actualise.parc
  const variation = actualise.reservations * ligne.parc - (ligne.reservations ?? 0) * actualise.parc
  return [actualise.reservations, actualise.parc, auxQuinzeChiffres(taux), auxQuinzeChiffres(variation / (ligne.parc * actualise.parc))]
}

export const SUIVI_ACTUALISATION = declarerSuivi({
  id: 'FLUX-26',
  titre: 'Actualisation annuelle des taux',
  aide: 'Une ligne par réservataire : droits et parc au départ, mouvements de l’année. Les colonnes calculées donnent le taux actualisé ; une actualisation n’est due que s’il y a des mouvements.',
  fiches: [FLUX_26],
  colonnes: COLONNES,
  cle: ['reservataire', 'bailleur'],
  aides: {
    reservataire: 'Réservataire.',
    bailleur: 'Bailleur.',
    reservations: 'Logements réservés avant les mouvements de l’année. 0 est un nombre.',
    parc: 'Logements sociaux du bailleur avant les mouvements. 0 est refusé.',
    livraisons: 'Logements livrés dans l’année. 0 ou vide : aucun.',
    demolitions: 'Logements démolis dans l’année. 0 ou vide : aucun.',
    ventes: 'Logements vendus dans l’année. 0 ou vide : aucun.',
    finances: 'Droits apportés par de nouveaux financements. 0 ou vide : aucun.',
    eteints: 'Droits éteints dans l’année. 0 ou vide : aucun.',
    tauxPrecedent: 'Taux de l’an dernier : 0,05, 5 ou « 5 % ». 0 ou vide : non comparé.',
    taux: 'Taux appliqué cette année. 0 ou vide : non comparé.',
  },
  calculees: [
    { titre: 'droits actualisés', unite: 'logements' },
    { titre: 'parc actualisé', unite: 'logements' },
    { titre: 'taux actualisé', unite: 'fraction' },
    { titre: 'variation du taux', unite: 'fraction' },
  ],
  exemple: [['Ville', 'Bailleur A', 120, 2400, 80, 20, 10, null, 10, 0.05, 0.0449]],
  controler: (lignes) => ({ constats: lignes.flatMap(constatsDe), calculs: lignes.map(calculsDe) }),
})
