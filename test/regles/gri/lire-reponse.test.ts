import fc from 'fast-check'
import type { Brut } from '../../../src/catalogue'
import type { SaisieDeReponse } from '../../../src/regles'
import { lireReponse } from '../../../src/regles'
import { QUESTIONS, questionDe, repondre } from './saisies'

function refusDe(id: string, saisie: SaisieDeReponse): readonly string[] {
  const lue = lireReponse(questionDe(id), saisie)
  return lue.etat === 'etabli' ? ['etabli'] : [lue.etat, ...lue.motifs.map((motif) => motif.id)]
}

describe('réponses typées (GRI-01 à GRI-04)', () => {
  it.each<[string, Brut, unknown]>([
    ['A4-T1-Q1', 'oui', { genre: 'oui-non', reponse: 'oui' }],
    ['A4-T1-Q1', false, { genre: 'oui-non', reponse: 'non' }],
    ['A4-T1-Q1', 'N', { genre: 'oui-non', reponse: 'non' }],
    ['A4-T1-Q1', 'Ne sait pas', { genre: 'oui-non', reponse: 'ne sait pas' }],
    ['A4-T1-Q1', 'NSP', { genre: 'oui-non', reponse: 'ne sait pas' }],
    ['A4-T1-Q1-S1', ' étude 2021 ', { genre: 'texte', texte: 'étude 2021' }],
    ['A4-T1-Q1-S1', 2021, { genre: 'texte', texte: '2021' }],
    ['A5-T1-Q2-S1', '1 250', { genre: 'nombre', nombre: 1250 }],
    ['A5-T1-Q2-S1', 0, { genre: 'nombre', nombre: 0 }],
    ['A5-T1-Q4-S2', '0,8', { genre: 'nombre', nombre: 0.8 }],
    ['A5-T1-Q1-S3', 0.3, { genre: 'pourcentage', points: 30 }],
    ['A5-T1-Q1-S3', '100 %', { genre: 'pourcentage', points: 100 }],
    ['A5-T1-Q1-S4', 'plai, BRS ; bail à construction', { genre: 'liste', valeurs: ['PLAI', 'BRS', 'bail à construction'] }],
    ['A4-T2-Q2-S2', 'Négociation ; dup ; DUP', { genre: 'liste', valeurs: ['négociation', 'DUP'] }],
    ['A6-T3-Q3-S1', 'Partielle', { genre: 'liste', valeurs: ['partielle'] }],
    ['A4-T1-Q2-S2', 'EPF, pôle Nord ; commune\nEPF, pôle Nord', { genre: 'liste', valeurs: ['EPF, pôle Nord', 'commune'] }],
    ['A7-T4-Q1', 'adoptée', { genre: 'avancement', etape: 'adopté' }],
    ['A7-T4-Q1', 'Non engagé', { genre: 'avancement', etape: 'non engagé' }],
    [
      'A6-T1-Q1-S1',
      'PLAI : 12 ; PLUS : 1 200',
      {
        genre: 'tableau',
        lignes: [
          { libelle: 'PLAI', nombre: 12, mentions: [] },
          { libelle: 'PLUS', nombre: 1200, mentions: [] },
        ],
      },
    ],
    [
      'A6-T3-Q1-S3',
      'subvention : 5 000 € : par logement : EPCI',
      { genre: 'tableau', lignes: [{ libelle: 'subvention', nombre: 5000, mentions: ['par logement', 'EPCI'] }] },
    ],
  ])('%s : %j', (id, reponse, attendue) => {
    const complement = questionDe(id).type === 'nombre_texte' ? 'logements' : null
    expect(repondre(id, { reponse, complement }).valeur).toEqual(attendue)
  })

  it.each<[string, SaisieDeReponse, unknown]>([
    ['A4-T3-Q1', { reponse: 'Non', complement: 'aucun bien repéré' }, { genre: 'texte', texte: 'aucun bien repéré' }],
    ['A4-T2-Q1', { reponse: 'Oui', complement: '150 000 euros' }, { genre: 'montant', euros: 150000 }],
    ['A4-T2-Q1', { reponse: 'Non', complement: 0 }, { genre: 'montant', euros: 0 }],
    ['A5-T1-Q1-S2', { reponse: 10, complement: 'logements' }, { genre: 'texte', texte: 'logements' }],
    ['A5-T1-Q3-S1', { reponse: 'sectorielles', complement: 80 }, { genre: 'nombre', nombre: 80 }],
    ['A7-T4-Q1', { reponse: 'en service', complement: '2024-01-01' }, { genre: 'date', jour: 45292 }],
    [
      'A7-T1-Q3',
      { reponse: 'Non', complement: 'commune : 12 % ; État : 0,3' },
      {
        genre: 'tableau',
        lignes: [
          { libelle: 'commune', nombre: 12, mentions: [] },
          { libelle: 'État', nombre: 30, mentions: [] },
        ],
      },
    ],
  ])('%s, complément de %j', (id, saisie, attendu) => {
    expect(repondre(id, saisie).complement).toEqual(attendu)
  })

  it('commentaire, source, répondants, date, statut et levier', () => {
    const suivi = {
      commentaire: ' à revoir ',
      source: 'PLH',
      repondants: 'commune ; EPCI ;',
      date: '15/03/2024',
      statut: 'Renseignée',
    }
    expect(repondre('A4-T1-Q1', { reponse: 'Oui', ...suivi, levier: 'x' })).toEqual({
      question: 'A4-T1-Q1',
      valeur: { genre: 'oui-non', reponse: 'oui' },
      complement: null,
      commentaire: 'à revoir',
      source: 'PLH',
      repondants: ['commune', 'EPCI'],
      date: 45366,
      statut: 'renseigné',
      levierRetenu: true,
    })
  })

  it('une cellule blanche est sans réponse, jamais Non ni zéro', () => {
    for (const { id, type } of QUESTIONS) {
      for (const blanc of [null, '', '  ']) {
        const lue = lireReponse(questionDe(id), { reponse: blanc, complement: blanc, statut: blanc, date: blanc, levier: blanc })
        if (type === 'rubrique') expect(lue.etat).toBe('sans-objet')
        else
          expect(lue).toMatchObject({
            etat: 'etabli',
            valeur: { valeur: null, complement: null, statut: null, levierRetenu: false },
          })
      }
    }
  })

  it.each<[string, SaisieDeReponse, ...string[]]>([
    ['A4-T1-Q1', { reponse: 0 }, 'refuse', 'gri.refus.oui-non-nsp'],
    ['A4-T1-Q1', { reponse: 1 }, 'refuse', 'gri.refus.oui-non-nsp'],
    ['A4-T2-Q1', { reponse: 'Ne sait pas' }, 'refuse', 'gri.refus.oui-non'],
    ['A4-T2-Q1', { reponse: 'Non', complement: 1 }, 'refuse', 'gri.non-avec-montant'],
    ['A5-T1-Q1-S3', { reponse: 101 }, 'refuse', 'gri.refus.pourcentage'],
    ['A5-T1-Q1-S3', { reponse: -0.1 }, 'refuse', 'gri.refus.pourcentage'],
    ['A5-T1-Q2-S1', { reponse: '12 logts' }, 'refuse', 'gri.refus.nombre'],
    ['A5-T1-Q3-S1', { reponse: 'thématiques ; inventées' }, 'refuse', 'gri.refus.choix-multiple'],
    ['A6-T3-Q3-S1', { reponse: 'totale ; partielle' }, 'refuse', 'gri.refus.choix'],
    ['A6-T1-Q1-S1', { reponse: 'PLAI : 3 ; plai : 4' }, 'refuse', 'gri.refus.tableau-nombres'],
    ['A6-T1-Q1-S1', { reponse: 'PLAI : 3 : en VEFA' }, 'refuse', 'gri.refus.tableau-nombres'],
    ['A6-T1-Q1-S1', { reponse: 'PLAI : 3 ; PLUS' }, 'refuse', 'gri.refus.tableau-nombres'],
    ['A6-T3-Q1-S3', { reponse: 'aide : 1 : a : b : c' }, 'refuse', 'gri.refus.tableau-montants'],
    ['A6-T3-Q1-S3', { reponse: ' : 12' }, 'refuse', 'gri.refus.tableau-montants'],
    ['A4-T1-Q1', { reponse: 'Oui', complement: 'x' }, 'refuse', 'gri.complement-inattendu'],
    ['A4-T3-Q1', { complement: 'x' }, 'incomplet', 'gri.complement-seul'],
    ['A5-T1-Q1-S2', { reponse: 10 }, 'incomplet', 'gri.unite-manquante'],
    ['A4-T2-Q3', { statut: 'en cours' }, 'refuse', 'gri.rubrique-remplie'],
    [
      'A4-T1-Q1',
      { reponse: '?', date: '?', statut: '?', levier: '?' },
      'refuse',
      'gri.refus.oui-non-nsp',
      'gri.refus-suivi.date',
      'gri.refus-suivi.statut',
      'gri.refus-suivi.levier',
    ],
  ])('%s, %j : %s', (id, saisie, ...attendus) => {
    expect(refusDe(id, saisie)).toEqual(attendus)
  })

  it('n’importe quelle cellule se lit ou se refuse, jamais une exception', () => {
    const brut = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('oui', 'a : 1', '12 %', ';', ':', '€'),
    )
    const saisie = fc.record({ reponse: brut, complement: brut, repondants: brut, date: brut, statut: brut, levier: brut })
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), saisie, (question, saisies) => {
        const lue = lireReponse(question, saisies)
        if (lue.etat !== 'etabli') expect(lue.motifs.length).toBeGreaterThan(0)
        else if (lue.valeur.valeur === null) expect(lue.valeur.complement).toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})
