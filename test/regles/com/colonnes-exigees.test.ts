import { controlerSuivi, LECTURES_PAR_DEFAUT, SUIVIS_COTATION, SUIVIS_FLUX } from '../../../src/regles'
import { redigerMessage } from '../../../src/textes'

/** Les colonnes sans lesquelles une règle du registre ne peut rien juger ; les autres sont libres. */
const EXIGEES: Readonly<Record<string, readonly string[]>> = {
  'COT-03': ['élément', 'au PPGDID'],
  'COT-04': ['territoire', 'situation du PPGDID'],
  'COT-22': ['cas de refus', 'logement adapté', 'conséquence', 'durée (mois)', 'prévu au PPGDID'],
  'COT-23': ['territoire', 'modalités au PPGDID'],
  'COT-24': ['acteur', 'catégorie', 'convié'],
  'COT-25': ['territoire', 'outil de cotation', 'transmission au SNE'],
  'COT-26': ['point du PAC', 'abordé'],
  'COT-27': ['période', 'attributions', 'dont travailleurs clés'],
  'COT-28': ['demande', 'note de l’EPCI', 'note SYPLO', 'note employée'],
  'COT-29': ['ensemble de logements', 'logements', 'logements qualifiés'],
  'COT-31': ['territoire', 'type', 'tenu à un PLH', 'compétence habitat', 'nombre de QPV'],
  'FLUX-01': ['réservataire'],
  'FLUX-05': ['opération', 'catégorie soustraite', 'logements soustraits'],
  'FLUX-06': ['motif', 'date', 'ménages', 'décision du préfet'],
  'FLUX-09': ['arrêté de dérogation', 'motif de la dérogation', 'taux de l’arrêté'],
  'FLUX-13': ['commune', 'flux de la commune', 'part du préfet', 'taux de la convention'],
  'FLUX-19': ['attribution', 'réservataire', 'date de bail'],
  'FLUX-20': ['réservataire', 'logements proposés', 'logements avec candidats', 'candidats acceptés', 'baux signés'],
  'FLUX-22': ['réservataire', 'bailleur', 'département'],
  'FLUX-24': ['type de document', 'réservataire', 'EPCI du périmètre'],
  'FLUX-26': ['réservataire', 'réservations', 'parc'],
  'FLUX-27': ['programme', 'mise en service', 'réservataires', 'réservataires consultés'],
  'FLUX-28': ['réservataire', 'localisation', 'logements réservés', 'typologie'],
  'FLUX-30': ['Bailleur', 'Année du bilan'],
  'FLUX-31': ['Bailleur', 'Année du bilan', 'Catégorie'],
  'FLUX-32': ['Bailleur', 'Année prévue'],
  'FLUX-33': ['Bailleur', 'Année du bilan'],
  'FLUX-34': ['bailleur', 'logements gérés en flux', 'total RPLS'],
  'FLUX-35': ['commission', 'date de présentation'],
  'FLUX-36': ['bailleur', 'flux du préfet', 'stock réservé'],
  'FLUX-37': ['bailleur', 'mise en demeure', 'réception'],
}

const SUIVIS = [...SUIVIS_COTATION, ...SUIVIS_FLUX]

describe('colonnes exigées des tableaux de suivi', () => {
  it('chaque tableau a ses colonnes exigées, éprouvées ici', () => expect(SUIVIS.map(({ id }) => id).sort()).toEqual(Object.keys(EXIGEES)))

  it.each(SUIVIS.map((suivi) => [suivi.id, suivi] as const))('%s : sans l’une d’elles, refus qui la nomme ; sans une autre, contrôle', (id, suivi) => {
    const titres = Object.values(suivi.colonnes).map(({ titres: [premier = ''] }) => premier)
    const refusees = titres.filter((titre, i) => {
      const sans = [titres, ...suivi.exemple].map((ligne) => ligne.filter((_, rang) => rang !== i))
      const resultat = controlerSuivi(suivi, sans, { jour: null, lectures: LECTURES_PAR_DEFAUT })
      if (resultat.etat === 'etabli') return false
      expect([resultat.etat, resultat.motifs.map(redigerMessage).join()]).toEqual(['refuse', expect.stringContaining(`« ${titre} »`)])
      return true
    })
    expect(refusees).toEqual(EXIGEES[id])
  })
})
