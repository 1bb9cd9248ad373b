import { planchersDe } from '../../regles'
import type { CadreDePeriode, ModeleDeTable } from '../cadre'
import type { ColonneDeTrame, LigneDeTrame } from '../types'

const ABAISSANT = "Dérogation possible dans le cadre d'un CMS « abaissant » (IX)"
const MUTUALISANT = "Dérogation possible dans le cadre d'un CMS « mutualisant » (X)"
const ENTRANTES = 'Dérogation pour les communes nouvellement entrées dans le dispositif SRU (VIII)'

export const tab00: ModeleDeTable = (cadre) => ({
  id: 'TAB-00',
  titre: 'Synthèse des objectifs de rattrapage et des aménagements (table de paramètres)',
  place: 'Annexe 1 du guide',
  regles: ['SRU-08'],
  origine: 'trame (première colonne sans intitulé : proposé)',
  imposee: false,
  colonnes: [
    { code: 'cas', intitule: 'Situation de la commune', type: 'code', origine: 'proposé', mode: 'fixe', obligatoire: true },
    duGuide('legal', 'Rythme de rattrapage légal (VII)', 'pourcentage'),
    duGuide('abaissant', `${ABAISSANT} - Rythme de rattrapage minimum par commune`, 'pourcentage'),
    duGuide('duree_ab', `${ABAISSANT} - Durée maximum`, 'texte'),
    duGuide('mut_commune', `${MUTUALISANT} - Rythme de rattrapage minimum - Par commune`, 'pourcentage'),
    duGuide(
      'mut_epci',
      `${MUTUALISANT} - Rythme de rattrapage minimum - À l'échelle des communes déficitaires de l'EPCI concernées`,
      'pourcentage',
    ),
    duGuide('duree_mut', `${MUTUALISANT} - Durée maximum`, 'texte'),
  ],
  lignes: [...lignesDuRegime(cadre), ...lignesDesEntrantes(cadre)],
  total: null,
  champsHorsTableau: [],
  remarque:
    'Note du tableau : le préfet peut rehausser l’objectif légal si le marché local le permet et après accord du maire. ' +
    'La colonne « échelle EPCI » se lit comme la somme des objectifs légaux des communes (CMS-09). ' +
    'Base des taux : déficit en début de période, sauf la dernière ligne (déficit à l’entrée, SRU-06). ' +
    'Cellules fusionnées : les deux durées sur les trois premières lignes ; le titre « (VIII) » sur toute la largeur.',
})

function duGuide(code: string, intitule: string, type: 'pourcentage' | 'texte'): ColonneDeTrame {
  return { code, intitule, type, origine: 'trame', mode: 'fixe', obligatoire: true }
}

/** Les trois régimes du VII ; l'annexe 1 imprime 17 % là où la moitié de 33 % fait 16,5 % (AMB-06). */
function lignesDuRegime(cadre: CadreDePeriode): LigneDeTrame[] {
  const { bareme } = cadre
  const cas = [
    { code: 'classique', regime: 33, intitule: 'Cas classique' },
    {
      code: 'entre_les_bornes',
      regime: 50,
      intitule: `Commune dont le taux de LS est entre ${bareme.basse} et ${bareme.haute} points en deçà de son taux légal`,
    },
    {
      code: 'pres_de_la_cible',
      regime: 100,
      intitule: `Commune dont le taux de LS est à moins de ${bareme.basse} points de son taux légal`,
    },
  ] as const
  return cas.map(({ code, regime, intitule }) => {
    const ligne = planchersDe(regime, bareme)
    const valeurs = {
      legal: ligne.legal / 100,
      abaissant: ligne.plancherAbaissant / 100,
      duree_ab: dureeAbaissant(ligne.dureeAbaissant, cadre),
      mut_commune: ligne.plancherMutualisant / 100,
      mut_epci: ligne.legal / 100,
      duree_mut: `${ligne.dureeMutualisant} x ${cadre.duree} ans pour une même commune`,
    }
    if (regime !== 33) return { code, intitule, valeurs }
    return {
      code,
      intitule,
      valeurs,
      precision: 'La moitié du rythme légal fait foi ; l’annexe 1 du guide en imprime l’arrondi [AMB-06].',
      autresLectures: [{ point: 'AMB-06', colonne: 'mut_commune', valeur: bareme.mutualisantAnnexe / 100 }],
    }
  })
}

function dureeAbaissant(periodes: number, { duree, valeur }: CadreDePeriode): string {
  const habitants = valeur('P_prolong.population').toLocaleString('fr-FR').replace(/\s/g, ' ')
  const bornes = `entre ${valeur('P_prolong.taux_min')} et ${valeur('P_prolong.taux_max')} %`
  return (
    `${periodes} x ${duree} ans sauf dérogation possible si commune < ${habitants} habitants ` +
    `ou inconstructibilité comprise ${bornes} du territoire urbanisé`
  )
}

/** Le VIII : un rythme légal, aucun aménagement. */
function lignesDesEntrantes({ bareme }: CadreDePeriode): LigneDeTrame[] {
  const sansAmenagement = { abaissant: null, duree_ab: null, mut_commune: null, mut_epci: null, duree_mut: null }
  const ligne = (code: string, moment: string, legal: number): LigneDeTrame => ({
    code,
    intitule: `${ENTRANTES} - ${moment}`,
    valeurs: { legal: legal / 100, ...sansAmenagement },
  })
  return [
    ligne('entrante_rang_1', '1ère période triennale', bareme.entrantRang1),
    ligne('entrante_rang_2', '2e période triennale', bareme.entrantRang2),
    ligne('entrante_en_cours', 'Entrée en cours de période triennale', bareme.entrantEnCours),
  ]
}
