import { declarerSuivi } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'
import { LE_TABLEAU, situer } from './constats'
import type { Element } from './listes'
import { reconnaitre } from './listes'

export const COT_26: FicheDeRegle = {
  id: 'COT-26',
  titre: 'Contenu du porter à connaissance',
  nature: 'controle',
  articles: [reference('art. R. 441-2-11 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

/** Les treize points que le porter à connaissance aborde. */
export const POINTS_DU_PAC: readonly Element[] = [
  { libelle: 'données du SNE suffisantes', autres: ['données SNE suffisantes'] },
  { libelle: 'uniformité' },
  { libelle: 'aide à la décision' },
  { libelle: 'cohérence avec les publics prioritaires', autres: ['publics prioritaires'] },
  { libelle: 'compatibilité avec la CIL et labellisation', autres: ['compatibilité CIL'] },
  { libelle: 'travailleurs clés' },
  { libelle: 'information du demandeur' },
  { libelle: 'refus d’un logement adapté', autres: ['refus'] },
  { libelle: 'évaluation' },
  { libelle: 'qualification de l’offre' },
  { libelle: 'travaux antérieurs (PDALHPD)', autres: ['travaux antérieurs'] },
  { libelle: 'acteurs à associer' },
  { libelle: 'appui des services de l’État', autres: ['appui des services'] },
]

const COLONNES = {
  point: { titres: ['point du PAC', 'point'], type: 'texte', exigee: true },
  aborde: { titres: ['abordé'], type: 'booleen', zeroVide: true, exigee: true },
  document: { titres: ['document', 'preuve'], type: 'texte' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export const SUIVI_PAC = declarerSuivi<typeof COLONNES>({
  id: 'COT-26',
  titre: 'Contenu du porter à connaissance',
  aide: 'Les treize points que le préfet porte à la connaissance du territoire, à cocher, avec le document qui le prouve. Le contrôle dit ce qui manque.',
  fiches: [COT_26],
  colonnes: COLONNES,
  aides: {
    point: 'Un des treize points, un par ligne.',
    aborde: 'Oui si le porter à connaissance l’aborde. 0 ou vide : non.',
    document: 'Document ou page où il est abordé.',
  },
  choix: { point: POINTS_DU_PAC.map(({ libelle }) => libelle) },
  calculees: [],
  depart: POINTS_DU_PAC.map(({ libelle }) => [libelle, null, null]),
  exemple: POINTS_DU_PAC.map(({ libelle }, rang) => [
    libelle,
    rang === 5 ? 'Non' : 'Oui',
    rang === 5 ? null : `PAC, p. ${rang + 2}`,
  ]),
  controler: (lignes) => ({
    constats: [...controlerPoints(lignes), ...lignes.flatMap(controlerLigne)],
    calculs: lignes.map(() => []),
  }),
})

function controlerPoints(lignes: readonly Ligne[]): ConstatDeTableau[] {
  const abordes = POINTS_DU_PAC.filter((point) =>
    lignes.some((ligne) => ligne.aborde === true && reconnaitre([point], ligne.point) !== undefined),
  )
  const manquants = POINTS_DU_PAC.filter((point) => !abordes.includes(point)).map((point) => {
    const ligne = lignes.find((candidate) => reconnaitre([point], candidate.point) !== undefined)?.numero ?? null
    return situer(COT_26, 'AL', { ligne, colonne: COLONNES.aborde }, 'cotation-demarche.pac.manque', { point: point.libelle })
  })
  const compte = { abordes: abordes.length, total: POINTS_DU_PAC.length }
  return [...manquants, situer(COT_26, 'IF', LE_TABLEAU, 'cotation-demarche.pac.compte', compte)]
}

function controlerLigne({ numero: ligne, point, aborde, document }: Ligne): ConstatDeTableau[] {
  const connu = reconnaitre(POINTS_DU_PAC, point)
  if (connu === undefined) {
    return [situer(COT_26, 'IF', { ligne, colonne: COLONNES.point }, 'cotation-demarche.pac.hors-liste', { point: point ?? '' })]
  }
  return aborde === true && document === null
    ? [
        situer(COT_26, 'AL', { ligne, colonne: COLONNES.document }, 'cotation-demarche.pac.sans-document', {
          point: connu.libelle,
        }),
      ]
    : []
}
