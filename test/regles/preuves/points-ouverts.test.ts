import type { ArgumentBrut, FonctionDecrite } from '../../../src/catalogue'
import type { PointOuvert } from '../../../src/regles'
import { nomDeLecture, POINTS_OUVERTS, REGLES, SUIVIS_FLUX } from '../../../src/regles'
import { fonctionsAvec, jouerExemple } from './appel'

/** Un retrait de points de plus de douze mois. */
const PENALITE_LONGUE = {
  modele: 'COT-22',
  tableau: [
    ['cas de refus', 'logement adapté', 'conséquence', 'points retirés', 'durée (mois)', 'prévu au PPGDID'],
    ['Deuxième refus', 'Oui', 'retrait de points', 20, 18, 'Oui'],
  ],
}

/** Un tableau de suivi du flux dont une règle cite le point : l'exemple des deux fonctions n'en montre qu'un. */
const TABLEAUX_DU_FLUX = ['FLUX_CONTROLE', 'FLUX_SUIVI'].flatMap((fonction) =>
  SUIVIS_FLUX.filter(({ calculees }) => fonction === 'FLUX_CONTROLE' || calculees.length > 0).flatMap((suivi) =>
    suivi.fiches.flatMap(({ pointsOuverts }) => pointsOuverts).map((id) => {
      const titres = Object.values(suivi.colonnes).map(({ titres: [titre = ''] }) => titre)
      return [`${fonction} ${id}`, { modele: suivi.id, tableau: [titres, ...suivi.exemple] }] as const
    }),
  ),
)

/** Arguments de l'exemple à changer pour qu'un point y joue, ou pour qu'une de ses lectures ait de quoi s'appliquer. */
const OU_IL_JOUE: Readonly<Record<string, Readonly<Record<string, ArgumentBrut>>>> = {
  'RATTRAPAGE_PLANCHER AMB-06': { dispositif: 'mutualisant' },
  'FLUX_PART AMB-40': { reservataire: 'EPCI', taux: 0.2 },
  'SRU_PART_OFFRE AMB-28 autre': { seuil: 0.3 },
  'CMS_DATE_EFFET AMB-22 autre': { date_imprimee: '2023-07-20' },
  'COTATION_CONTROLE AMB-32': PENALITE_LONGUE,
  'COTATION_SUIVI AMB-32': PENALITE_LONGUE,
  ...Object.fromEntries(TABLEAUX_DU_FLUX),
}

/** Points qu'une règle de la fonction cite et que le résultat de la fonction ne touche pas, avec la raison. */
const NE_JOUE_PAS: Readonly<Record<string, string>> = {
  'SRU_ECART AMB-01': 'l’écart se mesure avant tout régime',
  'SRU_ECART AMB-02': 'l’écart se mesure avant tout régime',
  'SRU_ECART AMB-08': 'l’écart se mesure avant tout régime',
  'SRU_SITUATION AMB-08': 'la commune reste une entrante : la lecture joue dans l’objectif, à qui la situation se donne',
  'SRU_OBJECTIF_TAUX AMB-08': 'le taux est déclaré, aucun régime ne se choisit',
  'SRU_OBJECTIF AMB-06': 'la table des planchers ne sert ici qu’à lire les taux légaux : aucun plancher mutualisant',
  'RATTRAPAGE_PLANCHER AMB-08': 'une nouvelle entrante n’a ni abaissement ni mutualisation, quelle que soit la lecture',
  'FLUX_PART AMB-36': 'les mises en location sont saisies : le point dit lesquelles compter, la formule n’en change pas',
  'COTATION AMB-30': 'les seuils sont ceux que la grille porte : la saisie de l’EPCI a déjà tranché',
}

/** Lectures autres que celle par défaut qu'une fonction refuse, avec une phrase qui nomme le point. */
const REFUSEES: Readonly<Record<string, string>> = {
  'COTATION AMB-29': 'la date de dépôt des pièces n’est pas dans la grille',
  'COTATION AMB-35': 'le non-cumul s’écrit dans la grille, en mode « maximum »',
}

function pointsDe({ regles }: FonctionDecrite): readonly PointOuvert[] {
  const cites = new Set(REGLES.filter(({ id }) => regles.includes(id)).flatMap(({ pointsOuverts }) => pointsOuverts))
  return POINTS_OUVERTS.filter(({ id }) => cites.has(id))
}

const COUPLES = fonctionsAvec('lectures').flatMap(([nom, fonction]) =>
  pointsDe(fonction).filter(({ autres }) => autres.length > 0).map((point) => ({ cle: `${nom} ${point.id}`, fonction, point })),
)
const APPELS = COUPLES.flatMap(({ cle, fonction, point: { id, autres } }) =>
  ['', ...autres].map((_, rang) => [cle, nomDeLecture(rang), id, rang, fonction] as const),
)

describe('chaque lecture d’un point ouvert se choisit', () => {
  it('il y en a', () => expect(APPELS.length).toBeGreaterThan(20))

  it.each(APPELS)('%s, lecture « %s »', (cle, lecture, id, rang, fonction) => {
    const rendu = jouerExemple(fonction, { ...(OU_IL_JOUE[`${cle} ${lecture}`] ?? OU_IL_JOUE[cle]), lectures: `${id}: ${lecture}` })
    if (cle in REFUSEES && rang > 0) {
      return expect(rendu).toMatchObject({ etat: 'refuse', message: expect.stringContaining(id) })
    }
    expect({ etat: rendu.etat, message: rendu.message }).toEqual({ etat: 'etabli', message: null })
    const dite = rendu.hypotheses.find((hypothese) => hypothese.id === id)
    return expect(dite?.lecture).toBe(cle in NE_JOUE_PAS ? undefined : lecture)
  })

  it('aucune exception n’est devenue inutile', () => {
    const connues = new Set(APPELS.flatMap(([cle, lecture]) => [cle, `${cle} ${lecture}`]))
    const dites = [OU_IL_JOUE, NE_JOUE_PAS, REFUSEES].flatMap((table) => Object.keys(table))
    expect(dites.filter((cle) => !connues.has(cle))).toEqual([])
  })
})
