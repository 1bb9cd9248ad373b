import { composerRapport } from '../../../src/audit/rapport/composer-rapport'
import type { RapportAComposer } from '../../../src/audit/rapport/composer-rapport'
import { TITRES_DU_RAPPORT } from '../../../src/audit/rapport/feuilles-du-rapport'
import type { Audit } from '../../../src/audit/types'
import { plageDUneCellule } from '../../../src/classeur/instantane'
import { depuisCivil } from '../../../src/regles/socle/jour'
import { redigerMessage } from '../../../src/textes'
import type { FeuilleDecrite } from '../../../src/trames'
import { estFormuleDecrite } from '../../../src/trames'
import { unAudit, unConstat, unTableau } from './fabrique'

function composer(audit: Audit, suite: Partial<RapportAComposer> = {}) {
  const remplissage = composerRapport(audit, { rediger: redigerMessage, jour: null, feuillesLues: [], noms: { audit: 'Audit', constats: 'Constats' }, ...suite })
  const [page, liste] = remplissage.feuilles as readonly [FeuilleDecrite, FeuilleDecrite]
  return { remplissage, page, liste }
}

/** Rangées d'une feuille, cases vides ôtées, une formule par son texte. */
function lire({ cellules }: FeuilleDecrite): readonly (readonly unknown[])[] {
  return cellules.map((rangee) => rangee.filter((contenu) => contenu !== null).map((contenu) => (estFormuleDecrite(contenu) ? contenu.formule : contenu)))
}

function rangeeDe(feuille: FeuilleDecrite, tete: unknown): readonly unknown[] | undefined {
  return lire(feuille).find(([premiere]) => premiere === tete)
}

const CONSTATS = [
  unConstat(),
  unConstat({ lieu: plageDUneCellule('Bilan', 7, 3), gravite: 'IN', lu: 0.2, attendu: 0.25, format: '0.00%' }),
  unConstat({ regle: 'COM-05', gravite: 'AL', verdict: 'a-verifier', lieu: null, lu: null, attendu: null }),
  unConstat({
    regle: 'SRU-04',
    gravite: 'AL',
    verdict: 'a-verifier',
    hypothese: { id: 'AMB-05', retenue: { lecture: 'défaut', resultat: 189 }, autre: { lecture: 'autre', resultat: null } },
  }),
]

describe('page de chiffres', () => {
  it('compte les constats par gravité, par verdict et par règle', () => {
    const { page } = composer(unAudit({ constats: CONSTATS }))
    expect(page.cellules[0]?.[0]).toBe(TITRES_DU_RAPPORT.audit)
    expect(['Erreur légale (EL)', 'Incohérence (IN)', 'Alerte (AL)', 'Information (IF)'].map((nom) => rangeeDe(page, nom)?.at(-1))).toEqual([1, 1, 2, 0])
    expect(['Conformes', 'Non conformes', 'À vérifier'].map((nom) => rangeeDe(page, nom)?.at(-1))).toEqual([12, 2, 2])
    expect(rangeeDe(page, 'SRU-02')?.slice(2)).toEqual([12, 2, 0, 1, 1, 0, 0])
    expect(rangeeDe(page, 'SRU-04')?.slice(2)).toEqual([0, 0, 1, 0, 0, 1, 0])
    expect(rangeeDe(page, 'AMB-05')?.at(-1)).toBe(1)
    expect(rangeeDe(page, 'Bilan')?.[1]).toBe(
      'Constats : 4, dont 2 à corriger et 2 à vérifier ; contrôles conformes : 12.',
    )
  })

  it('le graphique lit les cases des gravités, sans couvrir de case remplie', () => {
    const { remplissage, page } = composer(unAudit({ constats: CONSTATS }))
    const [graphique] = remplissage.graphiques
    const { ligne, colonne, lignes } = graphique?.series[0]?.valeurs ?? { ligne: 0, colonne: 0, lignes: 0 }
    expect(Array.from({ length: lignes }, (_vide, i) => page.cellules[ligne + i]?.[colonne])).toEqual([1, 1, 2, 0])
    expect(graphique?.abscisses).toMatchObject({ ligne, colonne: 0, lignes, colonnes: 1 })
    const place = graphique?.place ?? { ligne: 0, colonne: 0, lignes: 0, colonnes: 0 }
    const couvertes = page.cellules.slice(place.ligne, place.ligne + place.lignes).flatMap((rangee) => rangee.slice(place.colonne, place.colonne + place.colonnes))
    expect(couvertes.every((contenu) => contenu === null)).toBe(true)
  })

  it('sans constat, le dit avec ce qui a été contrôlé, sans graphique vide', async () => {
    const { tableau } = await unTableau()
    const { remplissage, page, liste } = composer(unAudit({ tableaux: [tableau] }))
    expect(rangeeDe(page, 'Bilan')?.[1]).toBe('Aucun constat. Tableaux reconnus : 1 ; contrôles faits, tous conformes : 12.')
    expect(remplissage.graphiques).toEqual([])
    expect(liste.cellules).toHaveLength(3)
    expect(liste.cellules[1]?.[0]).toMatch(/^Aucun constat\./)
  })

  it('repose le graphique quand il y en a déjà un, même à zéro', () => {
    expect(composer(unAudit(), { graphique: true }).remplissage.graphiques).toHaveLength(1)
  })

  it('sans tableau ni contrôle, ne laisse pas croire que tout va bien', () => {
    expect(rangeeDe(composer(unAudit({ bilans: [] })).page, 'Bilan')?.[1]).toBe('Aucun tableau reconnu : seule la qualité des cellules a été contrôlée, aucune règle de droit ne l’a été.')
  })

  it('dit le contexte et sa preuve, les tableaux, et ce qui n’a pas pu être jugé', async () => {
    const { tableau } = await unTableau()
    const { page } = composer(
      unAudit({
        tableaux: [tableau],
        contexte: { ...unAudit().contexte, periode: { valeur: '2023-2025', preuve: { lieu: plageDUneCellule('Bilan', 0, 3), texte: 'Obj. 23-25' } } },
        questions: [
          { feuille: 'Bilan', lieu: plageDUneCellule('Bilan', 0, 4), intitule: 'Tx', propositions: [{ notion: 'taux', nom: 'taux de logements', certitude: 'possible' }] },
          { feuille: 'Bilan', lieu: plageDUneCellule('Bilan', 0, 5), intitule: 'Obs', propositions: [] },
        ],
      }),
      { feuillesLues: ['Bilan', 'Notes'] },
    )
    expect(rangeeDe(page, 'Période')).toEqual(['Période', '2023-2025, d’après « Obj. 23-25 »', 'Bilan', `=HYPERLINK("#Bilan!D1","D1")`])
    expect(rangeeDe(page, 'Taux cible')?.[1]).toMatch(/^Rien ne le dit/)
    expect(rangeeDe(page, 'SRU-02')).toContain('Inventaire')
    const dits = lire(page).filter(([tete]) => tete === 'Non jugé' || tete === 'Colonne incertaine').map(([, texte]) => texte)
    expect(dits).toEqual([
      'Les échéances : le jour du contrôle n’est pas donné.',
      'La feuille « Notes » : aucun tableau n’y est reconnu.',
      'La colonne « Tx » porte peut-être : taux de logements. Dites-le dans le volet, puis auditez de nouveau.',
      'Le sens de la colonne « Obs » n’est pas connu. Dites-le dans le volet, puis auditez de nouveau.',
    ])
  })

  it('date le contrôle quand un jour est donné, et ne réserve alors aucune échéance', () => {
    const { page } = composer(unAudit(), { jour: depuisCivil(2026, 3, 5) })
    expect(rangeeDe(page, 'Jour du contrôle')).toEqual(['Jour du contrôle', '05/03/2026'])
    expect(rangeeDe(page, 'Non jugé')).toBeUndefined()
  })
})

describe('liste des constats', () => {
  it('une ligne par constat, sous des titres filtrables et figés', () => {
    const { liste } = composer(unAudit({ constats: CONSTATS }))
    expect(liste.cellules[0]?.[0]).toBe(TITRES_DU_RAPPORT.constats)
    expect(liste.liste).toEqual({ ligne: 2, colonne: 0, lignes: CONSTATS.length + 1, colonnes: liste.colonnes.length })
    expect(liste.cellules[2]?.every((titre) => typeof titre === 'string')).toBe(true)
    expect(liste.gras).toEqual([0, 2])
    expect(lire(liste)[3]).toEqual([
      1, 'Erreur légale (EL)', 'non conforme', 'Bilan à l’est', `=HYPERLINK("#'Bilan à l’est'!D7","D7")`, 180, 189, -9, 'SRU-02', 'L302-5',
      'La feuille « essai » : aucun tableau n’y est reconnu.',
    ])
  })

  it('les nombres d’un taux gardent leur format, et son écart aussi', () => {
    const { liste } = composer(unAudit({ constats: CONSTATS }))
    expect(liste.cellules[4]?.slice(6, 9)).toEqual([0.2, 0.25, -0.05])
    expect(liste.formats.filter(({ ligne, colonne }) => ligne === 4 && colonne > 0).map(({ colonne, format }) => [colonne, format])).toEqual([
      [6, '0.00%'],
      [7, '0.00%'],
      [8, '0.00%_)'],
    ])
  })

  it('un nombre à virgule sans format ne montre que quatre décimales, un entier reste nu', () => {
    const { liste } = composer(unAudit({ constats: [unConstat({ lu: 1 / 7, attendu: 7, correction: 7 })] }))
    expect(liste.formats.filter(({ ligne, colonne }) => ligne === 3 && colonne > 0)).toEqual([
      { ligne: 3, colonne: 6, format: '#,##0.####' },
      { ligne: 3, colonne: 8, format: '#,##0.####_)' },
    ])
  })

  it('un titre de colonne se colle du côté de ses nombres', () => {
    const { page } = composer(unAudit({ constats: CONSTATS }))
    const titres = page.cellules.findIndex(([premiere]) => premiere === 'Gravité')
    expect(page.formats.filter(({ ligne }) => ligne === titres)).toEqual([{ ligne: titres, colonne: 2, format: '0;-0;0;* @' }])
  })

  it('les deux feuilles s’impriment en paysage', () => {
    const { page, liste } = composer(unAudit({ constats: CONSTATS }))
    expect([page.paysage, liste.paysage]).toEqual([true, true])
  })

  it('un constat du classeur entier n’a pas de lien', () => {
    expect(composer(unAudit({ constats: CONSTATS })).liste.cellules[5]?.slice(3, 9)).toEqual(['(classeur entier)', null, null, null, null, null])
  })

  it('dit les deux résultats d’une hypothèse, la correction en français et les conséquences', () => {
    const { liste } = composer(
      unAudit({
        constats: [
          ...CONSTATS.slice(3),
          unConstat({
            commune: 'Aix',
            correction: { formule: '=SUM(A1,0.5)' },
            consequences: [plageDUneCellule('Bilan à l’est', 6, 4), plageDUneCellule('Autre', 0, 0)],
          }),
        ],
      }),
    )
    expect(liste.cellules[3]?.[12]).toBe('AMB-05 : 189 si l’on retient « entier supérieur », vide si l’on retient « au plus proche »')
    expect(liste.cellules[4]?.slice(5, 6)).toEqual(['Aix'])
    expect(liste.cellules[4]?.slice(13)).toEqual(['=SOMME(A1;0,5)', 'E7, Autre!A1'])
  })

  it('une formule citée se lit en français', () => {
    const { liste } = composer(unAudit({ constats: [unConstat({ lu: '=ROUNDUP(B2/3,0)', attendu: '=SUM(' })] }))
    expect(liste.cellules[3]?.slice(6, 8)).toEqual(['=ARRONDI.SUP(B2/3;0)', '=SUM('])
  })

  it('un texte cité qui ressemble à une formule, ou très long, reste un texte borné', () => {
    const { liste } = composer(unAudit({ constats: [unConstat({ lu: '=1+1', attendu: 'x'.repeat(5000) })] }))
    expect(liste.cellules[3]?.[6]).toBe('=1+1')
    expect(String(liste.cellules[3]?.[7])).toHaveLength(160)
    expect(liste.cellules[3]?.[8]).toBeNull()
  })

  it('un guillemet dans le nom de la feuille ne casse pas le lien', () => {
    const { liste } = composer(unAudit({ constats: [unConstat({ lieu: plageDUneCellule(`L'"an" 1`, 0, 0) })] }))
    expect(liste.cellules[3]?.[4]).toMatchObject({ formule: `=HYPERLINK("#'L''""an"" 1'!A1","A1")` })
  })

  it('au-delà de cinq mille, liste les premiers et dit combien il y en a', () => {
    const constats = Array.from({ length: 5_001 }, () => unConstat())
    const { liste } = composer(unAudit({ constats }))
    expect(liste.cellules).toHaveLength(5_003)
    expect(liste.cellules[1]?.[0]).toMatch(/^Les 5\s000 premiers constats.* sur 5\s001/)
  })
})
