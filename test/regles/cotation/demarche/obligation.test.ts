import { lireDate, lireTypeDeTerritoire, obligationDeCotation, retardDeMiseEnService, TERRITOIRES } from '../../../../src/regles'
import type { EntreeObligation } from '../../../../src/regles'

const OUI_NON = [true, false]
const QPV = [0, 1, 7]

/** Obligation écrite comme le registre l'énonce, sur des données complètes. */
function obligatoire({ type, plh, competence, qpv }: EntreeObligation): boolean {
  return type !== 'EPCI' || plh === true || (competence === true && (qpv ?? 0) >= 1)
}

/** Toutes les façons de compléter une saisie. */
function completions({ type, plh, competence, qpv }: EntreeObligation): EntreeObligation[] {
  const [types, plhs] = [type === null ? TERRITOIRES : [type], plh === null ? OUI_NON : [plh]]
  const [competences, qpvs] = [competence === null ? OUI_NON : [competence], qpv === null ? QPV : [qpv]]
  return types.flatMap((t) => plhs.flatMap((p) => competences.flatMap((c) => qpvs.map((q) => ({ type: t, plh: p, competence: c, qpv: q })))))
}

describe('obligation de cotation (COT-01)', () => {
  it('s’établit exactement quand toutes les façons de compléter la saisie concordent', () => {
    const saisies = [null, ...TERRITOIRES].flatMap((type) =>
      [null, ...OUI_NON].flatMap((plh) =>
        [null, ...OUI_NON].flatMap((competence) => [null, ...QPV].map((qpv) => ({ type, plh, competence, qpv }))),
      ),
    )
    for (const saisie of saisies) {
      const reponses = new Set(completions(saisie).map(obligatoire))
      const resultat = obligationDeCotation(saisie, { expliquer: false })
      const attendu = reponses.size > 1 ? 'incomplet' : reponses.has(true) ? 'obligatoire' : 'facultatif'
      expect([saisie, resultat.etat === 'etabli' ? resultat.valeur.statut : resultat.etat]).toEqual([saisie, attendu])
    }
  })

  it('ne demande que ce qui décide', () => {
    const manques = (entree: EntreeObligation): readonly string[] => {
      const resultat = obligationDeCotation(entree, { expliquer: true })
      return resultat.etat === 'etabli' ? [] : resultat.motifs.map(({ id }) => id.split('.').pop() ?? '')
    }
    expect(manques({ type: null, plh: null, competence: null, qpv: null })).toEqual(['type', 'plh', 'competence', 'qpv'])
    expect(manques({ type: 'EPCI', plh: false, competence: null, qpv: 2 })).toEqual(['competence'])
    expect(manques({ type: 'EPCI', plh: false, competence: true, qpv: null })).toEqual(['qpv'])
    expect(manques({ type: 'EPCI', plh: null, competence: false, qpv: null })).toEqual(['plh'])
    expect(manques({ type: 'Ville de Paris', plh: null, competence: null, qpv: null })).toEqual([])
  })

  it('dit le critère qui déclenche, et l’explique', () => {
    const lire = (entree: EntreeObligation): unknown => {
      const resultat = obligationDeCotation(entree, { expliquer: true })
      return resultat.etat === 'etabli' ? [resultat.valeur.critere, resultat.explication[0]?.valeur] : null
    }
    expect(lire({ type: 'EPCI', plh: true, competence: true, qpv: 2 })).toEqual(['tenu à un PLH', 'obligatoire'])
    expect(lire({ type: 'EPCI', plh: false, competence: true, qpv: 1 })).toEqual(['compétence habitat et QPV', 'obligatoire'])
    expect(lire({ type: 'EPT du Grand Paris', plh: true, competence: true, qpv: 1 })).toEqual(['EPT du Grand Paris', 'obligatoire'])
    expect(lire({ type: 'EPCI', plh: false, competence: false, qpv: 1 })).toEqual(['', 'facultatif'])
  })

  it('lit les types en abrégé, jamais un autre', () => {
    expect(['ept', 'PARIS', 'Lyon', 'metropole de lyon', 'epci'].map(lireTypeDeTerritoire)).toEqual([
      'EPT du Grand Paris', 'Ville de Paris', 'Métropole de Lyon', 'Métropole de Lyon', 'EPCI',
    ])
    expect(['', 'métropole', 'commune'].map(lireTypeDeTerritoire)).toEqual([undefined, undefined, undefined])
  })
})

describe('retard de mise en service (COT-02)', () => {
  const jour = (texte: string): number => lireDate(texte) as number

  it.each([
    ['30/12/2023', 0],
    ['31/12/2023', 0],
    ['01/01/2024', 1],
    ['01/03/2024', 61],
  ])('en service le %s : %d jours', (texte, jours) => {
    expect(retardDeMiseEnService(jour(texte), null)).toBe(jours)
    expect(retardDeMiseEnService(null, jour(texte))).toBe(jours)
    expect(retardDeMiseEnService(jour(texte), jour('31/12/2030'))).toBe(jours)
  })

  it('sans mise en service ni jour, aucun nombre', () => expect(retardDeMiseEnService(null, null)).toBeNull())
})
