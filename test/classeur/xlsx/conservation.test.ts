import { messageErreurClasseur } from '../../../src/classeur/message-erreur'
import type { ErreurClasseur } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { lireArbre } from '../../../src/classeur/xlsx/xml/arbre'
import { redigerMessage } from '../../../src/textes'
import { refuse } from '../affirmer'
import { plageDe, poser } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { fabriquerLivre } from '../fabrique/livre'
import { entreesDe, partiesChangees, textesDe } from '../fabrique/parties'

async function premiereFeuille(octets: Uint8Array) {
  const classeur = await ouvrirXlsx(octets)
  return { classeur, nom: (await classeur.feuilles())[0]?.nom ?? '' }
}

describe.each([...CORPUS])('classeur %s', (_titre, octets) => {
  it('sans retouche, rend exactement les octets reçus', async () => {
    const { classeur, nom } = await premiereFeuille(octets)
    await classeur.plageUtile(nom)
    expect(Buffer.from(await classeur.enregistrer()).equals(octets)).toBe(true)
  })

  it('une valeur changée ne touche que la partie de sa feuille', async () => {
    const { classeur, nom } = await premiereFeuille(octets)
    await poser(classeur, nom, [20, 3], [['été', 12.5, true]])
    const apres = await classeur.enregistrer()
    expect(partiesChangees(octets, apres)).toEqual(['xl/worksheets/sheet1.xml'])
    expect([...entreesDe(apres).keys()]).toEqual([...entreesDe(octets).keys()])
    const [avantFeuille, apresFeuille] = [octets, apres].map((fichier) => entreesDe(fichier).get('xl/worksheets/sheet1.xml'))
    for (const champ of ['heure', 'date', 'attributsExternes', 'versionCreation'] as const) {
      expect(apresFeuille?.[champ]).toBe(avantFeuille?.[champ])
    }
    const relu = await ouvrirXlsx(apres)
    expect((await relu.lire(plageDe(nom, 20, 3, 1, 3))).valeurs).toEqual([['été', 12.5, true]])
  })

  it('formule et feuille ajoutées : rien de perdu, tout bien formé, deux enregistrements identiques', async () => {
    const { classeur, nom } = await premiereFeuille(octets)
    await poser(classeur, nom, [21, 0], [[{ formule: '=MIXITE.COTATION(A1:A3)', valeur: 5, debordement: [[5], ['b'], ['']] }]])
    await classeur.ajouterFeuille('Ajoutée & neuve')
    await poser(classeur, 'Ajoutée & neuve', [0, 0], [[{ formule: '=SUM(1,2)', valeur: 3 }]])
    const apres = await classeur.enregistrer()
    expect(Buffer.from(await classeur.enregistrer()).equals(apres)).toBe(true)
    const permises = /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml|xl\/metadata\.xml|xl\/calcChain\.xml)$/
    expect(partiesChangees(octets, apres).filter((partie) => !permises.test(partie))).toEqual([])
    const textes = await textesDe(apres)
    for (const [partie, texte] of textes) {
      if (/\.(?:xml|rels)$/.test(partie)) expect(() => lireArbre(texte.replace(/^\ufeff/, ''), partie)).not.toThrow()
    }
    expect([...textes.values()].some((texte) => texte.includes('fullCalcOnLoad'))).toBe(false)
    const relu = await ouvrirXlsx(apres)
    expect((await relu.lire(plageDe(nom, 21, 0, 3, 1))).valeurs).toEqual([[5], ['b'], ['']])
    expect((await relu.formules(nom)).at(-1)).toMatchObject({
      formule: '=MIXITE.COTATION(A1:A3)',
      genre: 'dynamique',
      etendue: { ligne: 21, colonne: 0, lignes: 3, colonnes: 1 },
      valeur: 5,
    })
    expect((await relu.lire(plageDe('Ajoutée & neuve', 0, 0))).formules).toEqual([['=SUM(1,2)']])
  })

  it('écrire puis remettre la même valeur laisse les autres cellules intactes', async () => {
    const { classeur, nom } = await premiereFeuille(octets)
    const utile = await classeur.plageUtile(nom)
    const avant = utile && (await classeur.lire(utile))
    await poser(classeur, nom, [30, 30], [[1]])
    await poser(classeur, nom, [30, 30], [[null]])
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    expect(await relu.plageUtile(nom)).toEqual(utile)
    expect(utile && (await relu.lire(utile))).toEqual(avant)
  })
})

describe('classeur riche', () => {
  const riche = CORPUS.get('riche') as Uint8Array

  it('une valeur posée sur une formule retire la chaîne de calcul, sans recalcul forcé à cause de nos fonctions', async () => {
    const classeur = await ouvrirXlsx(riche)
    await poser(classeur, 'Données', [1, 0], [[1]])
    const textes = await textesDe(await classeur.enregistrer())
    expect(textes.has('xl/calcChain.xml')).toBe(false)
    expect(textes.get('[Content_Types].xml')).not.toContain('calcChain')
    expect(textes.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
    expect(textes.get('xl/workbook.xml')).not.toContain('fullCalcOnLoad')
  })

  it.each([
    ['la feuille graphique', 'Graphique', [0, 0], 'feuille-sans-cellules'],
    ['une cellule verrouillée', 'Protégée', [0, 0], 'feuille-protegee'],
    ['l’ancre d’une formule partagée', 'Données', [3, 0], 'formule-partagee'],
    ['l’ancre d’une matricielle', 'Données', [7, 0], 'formule-matricielle'],
    ['la suite d’une matricielle', 'Données', [8, 1], 'formule-matricielle'],
    ['l’en-tête d’un tableau', 'Données', [13, 3], 'en-tete-de-tableau'],
  ] as const)('refuse d’écraser %s, avec une phrase entière', async (_titre, feuille, [ligne, colonne], code) => {
    const classeur = await ouvrirXlsx(riche)
    const erreur = await poser(classeur, feuille, [ligne, colonne], [['x']]).catch((rejet: ErreurClasseur) => rejet)
    expect(erreur).toMatchObject({ code })
    expect(redigerMessage(messageErreurClasseur(erreur as ErreurClasseur))).toMatch(/^[A-ZÀ-Ü].*\.$/)
    expect(Buffer.from(await classeur.enregistrer()).equals(riche)).toBe(true)
  })

  it('permet la cellule déverrouillée, le groupe partagé entier, la matricielle entière et la suite partagée', async () => {
    const classeur = await ouvrirXlsx(riche)
    await poser(classeur, 'Protégée', [0, 1], [[5]])
    await poser(classeur, 'Données', [4, 0], [['suite']])
    await poser(classeur, 'Données', [3, 0], [['a'], ['b'], ['c']])
    await poser(classeur, 'Données', [7, 0], [[1, 2], [3, null]])
    await poser(classeur, 'Données', [13, 3], [['Commune']])
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    expect((await relu.lire(plageDe('Données', 3, 0, 6, 1))).valeurs).toEqual([['a'], ['b'], ['c'], [null], [1], [3]])
    expect((await relu.formules('Données')).map(({ formule }) => formule)).not.toContain('=TRANSPOSE(A1:B2)')
  })

  it('demande le recalcul quand aucune fonction de complément n’est là, à sa place dans le schéma', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('calendrier 1904') as Uint8Array)
    await poser(classeur, 'D', [0, 0], [[{ formule: '=1+1', valeur: 2 }]])
    const livre = (await textesDe(await classeur.enregistrer())).get('xl/workbook.xml')
    expect(livre).toMatch(/<\/sheets><calcPr fullCalcOnLoad="1"\/><\/workbook>$/)
  })

  it('retire une demande de recalcul présente quand nos fonctions arrivent', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('calendrier 1904') as Uint8Array)
    await poser(classeur, 'D', [0, 0], [[{ formule: '=1+1', valeur: 2 }]])
    const demande = await ouvrirXlsx(await classeur.enregistrer())
    await poser(demande, 'D', [1, 0], [[{ formule: '=MIXITE.VERSION()', valeur: '0.1.0' }]])
    const textes = await textesDe(await demande.enregistrer())
    expect(textes.get('xl/workbook.xml')).toContain('<calcPr/>')
    expect(textes.get('xl/worksheets/sheet1.xml')).toContain('<f>_xldudf_MIXITE_VERSION()</f><v>0.1.0</v>')
  })

  it('lit un classeur signé et refuse de l’écrire', async () => {
    const signature = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'
    const classeur = await ouvrirXlsx(
      fabriquerLivre({
        feuilles: [{ nom: 'S', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
        relationsRacine: `<Relationship Id="rId9" Type="${signature}" Target="_xmlsignatures/origin.sigs"/>`,
      }),
    )
    expect(classeur.signe).toBe(true)
    expect((await classeur.lire(plageDe('S', 0, 0))).valeurs).toEqual([[1]])
    await refuse(poser(classeur, 'S', [0, 0], [[2]]), 'classeur-signe', 'écriture')
    await refuse(classeur.ajouterFeuille('T'), 'classeur-signe', 'ajout')
    await refuse(classeur.remplacerValeurs('S', [{ ligne: 0, colonne: 0, valeur: 2 }]), 'classeur-signe', 'recalcul')
  })
})
