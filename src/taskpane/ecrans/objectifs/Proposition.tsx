import React, { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import type { Article2 } from '../../cas-usage/objectifs/article-2'
import { proposer, reparties } from '../../cas-usage/objectifs/repartition'
import type { Contraintes } from '../../cas-usage/objectifs/repartition'
import { saisir } from '../../cas-usage/objectifs/saisies'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Bouton } from '../../composants/Bouton'
import { CaseACocher } from '../../composants/CaseACocher'
import { Pliage } from '../../composants/Pliage'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { surEchappement } from '../../crochets/echappement'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import { AvantApres } from './AvantApres'
import { BornesVoulues } from './BornesVoulues'
import { MessagesReplies } from './MessagesReplies'

interface Proprietes {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly article2: Article2
  readonly surApplication: (dossier: Dossier, phrase: string) => void
  readonly surRefus: () => void
}

/** Au-delà, la liste des objectifs imposés se replie. */
const SANS_PLI = 12

/** Ce que le solveur propose autour des objectifs imposés, avant et après ; rien ne change sans le clic qui l’applique. */
export function Proposition({ dossier, contrat, article2, surApplication, surRefus }: Proprietes): ReactElement {
  const { cadre, lectures, examinees } = article2
  const titre = useRef<HTMLHeadingElement>(null)
  const saisies = reparties(examinees).filter(({ retenu }) => retenu !== null)
  const [imposees, setImposees] = useState<ReadonlySet<string>>(new Set(saisies.map(({ commune }) => commune.nom)))
  const [bornes, setBornes] = useState<Contraintes['bornes']>(new Map())
  const libres = reparties(examinees).flatMap(({ commune }) => (imposees.has(commune.nom) ? [] : [commune.nom]))
  const resultat = useMemo(() => proposer(cadre.communes, { imposees, bornes }, cadre, lectures), [article2, imposees, bornes])
  const alertes = resultat.alertes.filter(({ id }) => id !== 'sru.periode-a-verifier')
  useLayoutEffect(() => titre.current?.focus(), [])

  function basculer(nom: string, imposee: boolean): void {
    setImposees(new Set([...[...imposees].filter((une) => une !== nom), ...(imposee ? [nom] : [])]))
  }

  function appliquer(): void {
    if (resultat.etat !== 'etabli') return
    const { servies } = resultat.valeur
    const changees = servies.filter(({ nom, propose }) => examinees.some(({ commune, retenu }) => commune.nom === nom && retenu !== propose))
    const suivant = changees.reduce<Dossier>((avant, { nom, propose }) => {
      const portee = contrat.communes.find((une) => une.nom === nom)
      return portee === undefined ? avant : saisir(avant, portee, { objectifRetenu: propose, tauxRetenu: null })
    }, dossier)
    surApplication(suivant, dire('objectifs.appliquee', { nombre: changees.length }))
  }

  return (
    <section className="mx-avant-ecriture" onKeyDown={surEchappement(surRefus)}>
      <h2 ref={titre} tabIndex={-1}>
        {dire('objectifs.proposition')}
      </h2>
      <p>{dire('objectifs.proposition-aide')}</p>
      {saisies.length === 0 ? (
        <p>{dire('objectifs.rien-a-imposer')}</p>
      ) : (
        <Pliage titre={dire('objectifs.imposer')} ouvert={saisies.length <= SANS_PLI}>
          {saisies.map(({ commune, retenu }) => (
            <CaseACocher
              key={commune.nom}
              libelle={dire('objectifs.imposer-un', { commune: commune.nom, objectif: retenu ?? 0 })}
              cochee={imposees.has(commune.nom)}
              surChangement={(cochee) => basculer(commune.nom, cochee)}
            />
          ))}
        </Pliage>
      )}
      <BornesVoulues libres={libres} bornes={bornes} surBorne={(nom, borne) => setBornes(new Map(bornes).set(nom, borne))} />
      <ZoneVivante>
        {resultat.etat === 'etabli' ? null : (
          <MessagesReplies genre="erreur" titre={dire('objectifs.impossible')} messages={resultat.motifs} />
        )}
        <MessagesReplies genre="information" titre={dire('objectifs.proposition-a-savoir')} messages={alertes} />
      </ZoneVivante>
      {resultat.etat === 'etabli' ? <AvantApres proposee={resultat.valeur} examinees={examinees} /> : null}
      <div className="mx-boutons">
        {resultat.etat === 'etabli' ? (
          <Bouton genre="principal" surClic={appliquer}>
            {dire('objectifs.appliquer')}
          </Bouton>
        ) : null}
        <Bouton surClic={surRefus}>{dire('objectifs.ne-rien-changer')}</Bouton>
      </div>
    </section>
  )
}
