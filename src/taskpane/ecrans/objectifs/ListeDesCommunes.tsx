import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Article2 } from '../../cas-usage/objectifs/article-2'
import { correspond } from '../../cas-usage/contrat/communes-du-contrat'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Bouton } from '../../composants/Bouton'
import { ChampDeRecherche } from '../../composants/ChampDeRecherche'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import { CommuneADeplier } from './CommuneADeplier'
import { FicheDeCommune } from './FicheDeCommune'

interface Proprietes {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly article2: Article2
  readonly surDossier: (dossier: Dossier) => void
  readonly surGeste: (dossier: Dossier, phrase: string) => void
}

/** Communes montrées d’un coup : un grand EPCI en a plus de soixante. */
const PAGE = 20
/** Au-delà, on cherche plutôt qu’on ne parcourt. */
const SANS_RECHERCHE = 8

/** Les communes du contrat, repliées ; une seule s’ouvre d’emblée. */
export function ListeDesCommunes({ dossier, contrat, article2, surDossier, surGeste }: Proprietes): ReactElement {
  const { examinees } = article2
  const [recherche, setRecherche] = useState('')
  const [montrees, setMontrees] = useState(PAGE)
  const seule = examinees.length === 1
  const [ouvertes, setOuvertes] = useState<ReadonlySet<string>>(new Set(seule ? contrat.communes.map(({ nom }) => nom) : []))
  const trouvees = examinees.filter(({ commune }) => correspond(commune.nom, recherche))
  const restantes = trouvees.length - montrees

  function basculer(nom: string): void {
    setOuvertes(new Set(ouvertes.has(nom) ? [...ouvertes].filter((une) => une !== nom) : [...ouvertes, nom]))
  }

  return (
    <>
      <h2>{dire('objectifs.communes', { nombre: examinees.length })}</h2>
      {examinees.length > SANS_RECHERCHE ? (
        <ChampDeRecherche
          libelle={dire('objectifs.chercher')}
          valeur={recherche}
          surChangement={setRecherche}
          surTouche={() => undefined}
        />
      ) : null}
      <ZoneVivante>{trouvees.length === 0 ? <p>{dire('objectifs.aucune', { recherche })}</p> : null}</ZoneVivante>
      <ul className="mx-fiches">
        {trouvees.slice(0, montrees).map((examinee) => {
          const { nom } = examinee.commune
          const portee = contrat.communes.find((une) => une.nom === nom)
          return (
            <li key={nom} className="mx-fiche">
              <CommuneADeplier examinee={examinee} dossier={dossier} ouverte={ouvertes.has(nom)} surBascule={() => basculer(nom)} />
              {ouvertes.has(nom) && portee !== undefined ? (
                <FicheDeCommune
                  examinee={examinee}
                  portee={portee}
                  dossier={dossier}
                  surDossier={surDossier}
                  surGeste={surGeste}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      {restantes > 0 ? (
        <Bouton surClic={() => setMontrees(montrees + PAGE)}>
          {dire('objectifs.plus', { nombre: Math.min(PAGE, restantes) })}
        </Bouton>
      ) : null}
    </>
  )
}
