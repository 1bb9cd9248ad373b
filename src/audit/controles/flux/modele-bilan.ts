import { normaliser } from '../../../regles'
import type { ColonneAPreciser, ModeleDeTableau, PropositionDeNotion, TableauATyper } from '../../reconnaissance/types'

/** Ventilations du bilan annuel (CCH, art. R. 441-5-1), dans l'ordre du texte ; chacune est une notion du modèle. */
export const VENTILATIONS = ['reservataire', 'typologie', 'financement', 'qpv', 'commune', 'periode'] as const
export type Ventilation = (typeof VENTILATIONS)[number]

export const NOMS_DES_VENTILATIONS: Readonly<Record<Ventilation, string>> = {
  reservataire: 'réservataire',
  typologie: 'typologie',
  financement: 'type de financement',
  qpv: 'localisation en QPV ou hors QPV',
  commune: 'commune',
  periode: 'période de construction',
}

/** Bilan annuel : une ligne par logement ou par modalité, logements proposés et attribués (FLUX-30). */
export const MODELE_BILAN: ModeleDeTableau = {
  id: 'FLUX-30',
  objet: 'ventilation',
  minimum: 2,
  typer: typerBilan,
  preciser: preciserLaVentilation,
  notions: {
    reservataire: {
      nom: 'réservataire',
      type: 'texte',
      titres: ['Réservataire', 'Contingent'],
      synonymes: ['nom du réservataire', 'réservataires', 'libellé du réservataire', 'contingent désignataire', 'bénéficiaire', 'titulaire du droit'],
    },
    typologie: { nom: 'typologie', type: 'texte', titres: ['Typologie'], synonymes: ['typo', 'typologie du logement', 'type de logement', 'taille', 'nombre de pièces', 'pièces'] },
    financement: {
      nom: 'financement',
      type: 'texte',
      titres: ['Type de financement', 'Financement'],
      synonymes: ['financ', 'mode de financement', 'financement initial', 'produit', 'financement du logement', 'catégorie de financement'],
    },
    qpv: {
      nom: 'QPV',
      type: 'texte',
      titres: ['QPV', 'En QPV'],
      synonymes: [
        'QPV O N', 'QPV oui non', 'localisation', 'localisation QPV', 'hors QPV en QPV', 'hors en QPV', 'QPV hors QPV', 'quartier prioritaire', 'situation QPV',
        'quartier', 'géographie prioritaire', 'en QPV hors QPV', 'en ou hors QPV', 'hors ou en QPV',
      ],
    },
    commune: { nom: 'commune', type: 'texte', titres: ['Commune'], synonymes: ['nom de la commune', 'communes', 'libellé de la commune', 'ville'] },
    periode: {
      nom: 'période de construction',
      type: 'mixte',
      titres: ['Période de construction'],
      synonymes: ['constr', 'construction', 'époque de construction', 'année de construction', 'période constr', 'période', 'date de construction', 'ancienneté du bâti', 'époque'],
    },
    bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur'], synonymes: ['organisme'] },
    annee: { nom: 'année', type: 'annee', titres: ['Année'], synonymes: ['exercice'] },
    proposes: {
      nom: 'logements proposés',
      type: 'effectif',
      titres: ['Logements proposés', 'Proposés'],
      synonymes: ['logements prop', 'prop', 'propositions', 'logements proposés à la location', 'proposés au réservataire', 'nombre de propositions'],
    },
    attribues: {
      nom: 'logements attribués',
      type: 'effectif',
      titres: ['Logements attribués', 'Attribués'],
      synonymes: ['logements attrib', 'attrib', 'attributions', 'nombre d attributions', 'attributions prononcées'],
    },
    baux: { nom: 'baux signés', type: 'effectif', titres: ['Baux signés'], synonymes: ['baux', 'bail signé', 'attributions suivies de baux', 'attributions suivies d un bail'] },
    taux: { nom: 'part attribuée', type: 'tauxLibre', titres: ['% attribué'], synonymes: ['taux d attribution', 'part attribuée', '% attribués', 'taux attribué'] },
    // Étapes et conditions de la gestion directe : un tableau qui les porte est un entonnoir (FLUX-20), non un bilan.
    avecCandidats: { nom: 'logements avec candidats', type: 'effectif', titres: ['Logements avec proposition de candidats', 'Logements avec candidats'] },
    acceptes: { nom: 'candidats acceptés', type: 'effectif', titres: ['Candidats acceptés en CALEOL', 'Candidats acceptés'] },
  },
}

function typerBilan({ notions }: TableauATyper): string | null {
  if (notions.has('avecCandidats') || notions.has('acceptes')) return null
  const mesures = ['proposes', 'attribues', 'baux'].filter((notion) => notions.has(notion)).length
  return VENTILATIONS.some((ventilation) => notions.has(ventilation)) && notions.has('proposes') && mesures >= 2 ? 'FLUX-30' : null
}

/** Ventilations que leurs modalités disent, quel que soit le titre : « Type : T1, T2… », « Situation : en QPV, hors QPV ». */
const PAR_MODALITES: readonly (readonly [Ventilation, RegExp])[] = [
  ['typologie', /^(?:dont )?(?:t|f|type )\d(?: (?:et )?plus| et| bis)?$/],
  ['financement', /^(?:dont )?(?:plai|plus|pls)\b/],
  ['qpv', /\bqpv\b/],
]

function preciserLaVentilation(colonnes: readonly ColonneAPreciser[]): readonly (readonly PropositionDeNotion[])[] {
  return colonnes.map(({ propositions, profil: { textes, remplies } }) => {
    const modalites = textes.map(normaliser).filter((texte) => !/^(?:total|ensemble|autres?)\b/.test(texte))
    const dite = remplies === textes.length && modalites.length > 1 ? PAR_MODALITES.find(([, motif]) => modalites.every((texte) => motif.test(texte))) : undefined
    return dite === undefined || propositions.some(({ notion }) => notion === dite[0]) ? propositions : [{ notion: dite[0], certitude: 'probable' }]
  })
}
