import type { ArgumentBrut, Brut } from '../../../src/catalogue'
import { SUIVIS_FLUX } from '../../../src/regles'

type Remplaces = Readonly<Record<string, ArgumentBrut>>

function tableau(modele: string, titres: readonly string[], ...lignes: readonly (readonly Brut[])[]): Remplaces {
  return { modele, tableau: [titres, ...lignes] }
}

/** La moitié du flux est en quartier prioritaire, le préfet n'a rien pris là : levé si le taux peut y baisser. */
const MOITIE_EN_QPV = tableau('FLUX-13', ['Commune', 'Flux', 'Part du préfet', 'Taux', 'Dont flux en QPV'], ['A', 40, 6, 0.3, 20])
const ENVOI_DU_28_FEVRIER = tableau(
  'FLUX-30',
  ['Bailleur', 'Année du bilan', 'Ventilation', 'Proposés', 'Attribués', 'Date d’envoi', 'Signé'],
  ['A', 2024, 'QPV', 640, 598, '2025-02-28', true],
)
const AJOUT_DU_STOCK_ENTIER = tableau(
  'FLUX-36',
  ['Bailleur', 'Flux du préfet', 'Stock', 'Stock libéré', 'Ajout appliqué', 'Signalé à la DHUP'],
  ['A', 195, 45, 6, 45, true],
)
/** Deux mois après l'envoi, un jour avant les deux mois de la réception. */
const RESILIEE_LE_9_MARS = tableau(
  'FLUX-37',
  ['Bailleur', 'Mise en demeure', 'Réception', 'Résiliation', 'Arrêté du préfet', 'Signalé à la DHUP'],
  ['A', '2024-01-08', '2024-01-10', '2024-03-09', '2024-03-09', true],
)

/** Une échelle infra-départementale, son motif, et l'avis du préfet non consigné. */
const ECHELLE_SANS_AVIS = tableau(
  'FLUX-22',
  ['Réservataire', 'Bailleur', 'Département', 'Avancement', 'Échelle', 'Territoire', 'Motif', 'Avis du préfet'],
  ['A', 'Bailleur A', '69', 'signée', 'EPCI', 'EPCI du centre', 'tension locale', null],
)

/** Un tableau de suivi du flux dont une règle cite le point : l'exemple des deux fonctions n'en montre qu'un. */
const TABLEAUX_DU_FLUX = ['FLUX_CONTROLE', 'FLUX_SUIVI'].flatMap((fonction) =>
  SUIVIS_FLUX.filter(({ calculees }) => fonction === 'FLUX_CONTROLE' || calculees.length > 0).flatMap((suivi) =>
    suivi.fiches.flatMap(({ pointsOuverts }) => pointsOuverts).map((id) => {
      const titres = Object.values(suivi.colonnes).map(({ titres: [titre = ''] }) => titre)
      return [`${fonction} ${id}`, { modele: suivi.id, tableau: [titres, ...suivi.exemple] }] as const
    }),
  ),
)

/** Par fonction et point ouvert, ce que l'exemple de la fonction doit porter pour que la lecture change la réponse. */
export const FLUX: Readonly<Record<string, Remplaces>> = {
  ...Object.fromEntries(TABLEAUX_DU_FLUX),
  'FLUX_PART AMB-40': { reservataire: 'EPCI', taux: 0.2 },
  'FLUX_TAUX_DEFAUT AMB-43': { reservations: 3, parc: 100, flux: 55, reservataire: 'Action Logement', taux_convention: null },
  'FLUX_TAUX_JUSTIFIE AMB-41': { encours_garanti: 54000, encours_total: 120000 },
  'FLUX_CONTROLE AMB-39': MOITIE_EN_QPV,
  'FLUX_SUIVI AMB-39': MOITIE_EN_QPV,
  'FLUX_CONTROLE AMB-45': ENVOI_DU_28_FEVRIER,
  'FLUX_CONTROLE AMB-46': AJOUT_DU_STOCK_ENTIER,
  'FLUX_CONTROLE AMB-47': ECHELLE_SANS_AVIS,
  'FLUX_CONTROLE AMB-48': RESILIEE_LE_9_MARS,
}
