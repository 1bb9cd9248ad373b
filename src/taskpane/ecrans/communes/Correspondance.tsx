import React, { useMemo, useRef } from 'react'
import type { ReactElement } from 'react'
import type { FichePeriode } from '../../../regles'
import { inventaireDe } from '../../../trames'
import { attenteDe, codesACompleter, estMelee, estPrete } from '../../cas-usage/communes/correspondre'
import type { Choisie } from '../../cas-usage/communes/correspondre'
import type { NotionUtile } from '../../cas-usage/communes/notions-utiles'
import type { ChoixDeColonne, NotionProposee } from '../../cas-usage/communes/proposer-colonnes'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { CaseACocher } from '../../composants/CaseACocher'
import { Pliage } from '../../composants/Pliage'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { Anomalies } from './Anomalies'
import { Attendus } from './Attendus'
import { ColonneDeNotion } from './ColonneDeNotion'
import { EchelleDeTaux } from './EchelleDeTaux'
import type { EtatDeLApport } from './etat'
import type { Apport } from './useApport'

interface Proprietes {
  readonly etat: Extract<EtatDeLApport, { genre: 'correspondance' }>
  readonly apport: Apport
  readonly fiche: FichePeriode
  /** Communes déjà au contrat. */
  readonly communes: readonly string[]
}

/** Quelle colonne porte quelle notion : tout est proposé avec sa certitude, rien n’est retenu en silence. */
export function Correspondance({ etat, apport, fiche, communes }: Proprietes): ReactElement {
  const { table, reconnaissance, proposees, choisie } = etat
  const liste = useRef<HTMLDivElement>(null)
  const attente = attenteDe(choisie)
  const { code } = choisie.colonnes
  const incomplets = useMemo(() => (typeof code === 'number' ? codesACompleter(table, code) : 0), [table, code])
  const { anneeInventaire } = reconnaissance
  const trouvees = proposees.filter(estTrouvee)
  const absentes = proposees.filter((proposee) => !estTrouvee(proposee))
  const changer = (change: Partial<Choisie>): void => apport.surEtat({ ...etat, choisie: { ...choisie, ...change } })
  const choisir = (notion: NotionUtile, colonne: ChoixDeColonne): void =>
    changer({ colonnes: { ...choisie.colonnes, [notion]: colonne } })

  function continuer(): void {
    if (estPrete(attente)) apport.lireLesCommunes(etat, choisie, communes)
    else liste.current?.querySelector<HTMLElement>('[data-attend="oui"] select')?.focus()
  }

  function montrer(proposee: NotionProposee): ReactElement {
    const { notion } = proposee
    const colonne = choisie.colonnes[notion]
    return (
      <React.Fragment key={notion}>
        <ColonneDeNotion
          proposee={proposee}
          table={table}
          fiche={fiche}
          colonne={colonne}
          partagee={typeof colonne === 'number' && colonne === attente.partagee}
          surColonne={(choix) => choisir(notion, choix)}
        />
        {typeof colonne === 'number' && estMelee(table, notion, colonne) ? (
          <EchelleDeTaux
            notion={notion}
            echelle={choisie.echelles[notion]}
            surEchelle={(echelle) => changer({ echelles: { ...choisie.echelles, [notion]: echelle } })}
          />
        ) : null}
        {notion === 'code' && incomplets > 0 ? (
          <CaseACocher
            libelle={dire('communes.completer-les-codes', { nombre: incomplets })}
            aide={dire('communes.completer-les-codes-aide')}
            cochee={choisie.codesProposes}
            surChangement={(codesProposes) => changer({ codesProposes })}
          />
        ) : null}
      </React.Fragment>
    )
  }

  return (
    <div ref={liste}>
      <p>{dire('communes.lues-dans', { nom: table.nom, lignes: table.lignes.length, colonnes: table.entetes.length })}</p>
      {anneeInventaire === null || anneeInventaire === inventaireDe(fiche) ? null : (
        <Avis genre="alerte">
          <p>
            {dire('communes.autre-inventaire', {
              annee: String(anneeInventaire),
              attendue: String(inventaireDe(fiche)),
              periode: fiche.periode,
            })}
          </p>
        </Avis>
      )}
      <Anomalies anomalies={[...table.anomalies, ...reconnaissance.anomalies]} />
      <p className="mx-aide">{dire('communes.correspondance-aide')}</p>
      {trouvees.map(montrer)}
      {absentes.length === 0 ? null : (
        <Pliage titre={dire('communes.absentes', { nombre: absentes.length })}>{absentes.map(montrer)}</Pliage>
      )}
      {choisie.colonnes.residences === null ? <p>{dire('communes.sans-residences')}</p> : null}
      <ZoneVivante>
        <Attendus attente={attente} entetes={table.entetes} />
      </ZoneVivante>
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={continuer}>
          {dire('communes.continuer')}
        </Bouton>
        <Bouton surClic={() => apport.surEtat({ genre: 'source' })}>{dire('communes.autre-source')}</Bouton>
      </div>
    </div>
  )
}

/** Ce que le fichier semble porter, ou qu’on ne peut pas laisser de côté. */
function estTrouvee({ notion, candidates, depart }: NotionProposee): boolean {
  return candidates.length > 0 || depart !== null || notion === 'nom'
}
